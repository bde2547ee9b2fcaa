import type { NodeExtension } from '@lectern/core'

export declare const birdCall: NodeExtension
