// Lectern's fonts and WebAssembly lie beside its modules: it is taken from node_modules while the server runs.
export default { serverExternalPackages: ['lectern'] }
