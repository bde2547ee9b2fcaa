export { franc } from 'franc'
