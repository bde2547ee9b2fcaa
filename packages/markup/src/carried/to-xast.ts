export { toXast } from 'hast-util-to-xast'
