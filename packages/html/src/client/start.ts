import { type ClientConfig, configId } from './config.js'
import { page } from './dom.js'

/** Starts parts of the page. One that fails does not stop the others, and leaves the page as it is without scripts. */
export function start(parts: readonly ((config: ClientConfig) => void)[]): void {
  const config = JSON.parse(document.getElementById(configId)?.textContent ?? '') as ClientConfig
  for (const part of parts) {
    try {
      part(config)
    } catch (error) {
      page().classList.remove('scripted')
      reportError(error)
    }
  }
}
