// Reviewed by a native reader: not yet.
import type { SummaryMessages } from './en.js'

export default {
  withContents: 'पाठ में शीर्षक और विषय-सूची हैं।',
  withHeadings: 'पाठ में शीर्षक हैं।',
  adjustable: 'पाठ का रूप बदला जा सकता है।',
  describedPictures: 'जानकारी देने वाले सभी चित्रों का वैकल्पिक पाठ है।',
  undescribedPictures: (count) => `बिना वैकल्पिक पाठ के चित्र: ${count}; पाठ में यह बताया गया है।`,
  absentPictures: (count) => `अनुपलब्ध चित्र: ${count}; वैकल्पिक पाठ उनकी जगह दिया गया है।`,
  longDescriptions: 'जटिल चित्रों के विस्तृत विवरण हैं।',
  spokenFormulas: 'सूत्र MathML में हैं और उनका वैकल्पिक पाठ है।',
  plainFormulas: (count) => `केवल स्रोत पाठ के रूप में दिए गए सूत्र: ${count}।`,
  spokenWhole: 'पूरा पाठ शब्दों के साथ-साथ पढ़कर सुनाया जाता है।',
  spokenInPart: 'पाठ के कुछ भाग शब्दों के साथ-साथ पढ़कर सुनाए जाते हैं, कुछ नहीं।',
  untranscribed: (count) => `बिना लिखित प्रतिलिपि की रिकॉर्डिंग: ${count}।`,
  pageNumbers: 'पृष्ठ संख्याएँ मुद्रित संस्करण के अनुसार हैं।',
} satisfies SummaryMessages
