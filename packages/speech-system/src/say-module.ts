/** The module that runs the package `say`, for a process of its own. */
export const sayChild = new URL('./say-child.js', import.meta.url)
