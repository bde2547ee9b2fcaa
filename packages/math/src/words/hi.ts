import type { Words } from './words.js'

export const hi: Words = {
  meanings: {
    'exactly one': 'एक और केवल एक का अस्तित्व है',
    bar: 'ऊर्ध्वाधर रेखा',
    given: 'ऊर्ध्वाधर रेखा',
    modulo: 'मॉड्यूलो',
    'nth derivative': '{1} का {2} कोटि का अवकलज',
    per: 'प्रति {1}',
    vector: 'सदिश {1}',
  },
  symbols: { '0025': 'प्रतिशत', '0394': 'डेल्टा', '25B3': 'त्रिभुज' },
}
