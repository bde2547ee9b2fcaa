export { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
