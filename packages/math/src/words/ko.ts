import type { Words } from './words.js'

export const ko: Words = {
  meanings: {
    'exactly one': '유일하게 존재한다',
    bar: '세로선',
    given: '세로선',
    modulo: '모듈로',
    'nth derivative': '{1} 의 {2} 계 도함수',
    per: '퍼 {1}',
    vector: '벡터 {1}',
  },
  symbols: { '0025': '퍼센트', '0394': '델타', '25B3': '삼각형' },
}
