import lectern from './lectern.mjs'

export default { integrations: [lectern()] }
