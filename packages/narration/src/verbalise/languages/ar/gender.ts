/** Feminine nouns that do not end as most do. */
const feminineNouns = new Set(
  'نساء دول مدن دقائق ثوان ثواني ليال ليالي سنين قرى صور غرف فرق نقاط جمل قصص حصص شقق مدارس جوائز رسائل وسائل قواعد جزر نسخ نسخة أمم مهن حالات بنات أخوات قنوات'.split(
    ' ',
  ),
)

/** Plurals in "ات" of masculine nouns: "اجتماعات", "تعليقات". */
const masculinePlurals =
  /^(?:[اإ]\p{L}{1,3}ا\p{L}ات|ت\p{L}{2}ي\p{L}ات|قرارات|مطارات|قطارات|حيوانات|مجالات|خيارات|مشروعات|مستويات|ملفات|نطاقات|حسابات|خطابات|كيلومترات|سنتيمترات|مليمترات|غرامات|كيلوغرامات|مليغرامات|مليلترات|لترات|دولارات|أمتار|طلبات)$/u

function isFeminine(noun: string): boolean {
  if (feminineNouns.has(noun)) return true
  return /ة$/u.test(noun) || (/ات$/u.test(noun) && !masculinePlurals.test(noun))
}

/** The number of feminine things: what three and its like lose, others get. */
export function agreeing(said: string, noun: string): string {
  return isFeminine(noun) ? counting(said) : said
}

/** "خمسة وأربعون" is "خمس وأربعون" of years, "خمسة عشر" is "خمس عشرة". */
export function counting(said: string): string {
  return said
    .replace(/أحد عشر$/u, 'إحدى عشرة')
    .replace(/(?:اثنا|اثني) عشر$/u, 'اثنتا عشرة')
    .replace(/(ثلاث|أربع|خمس|ست|سبع|ثماني|تسع)ة عشر$/u, '$1 عشرة')
    .replace(/واحد(?= و\p{L}+ون$)/u, 'إحدى')
    .replace(/اثنان(?= و\p{L}+ون$)/u, 'اثنتان')
    .replace(/(ثلاث|أربع|خمس|ست|سبع|تسع)ة(?= و\p{L}+ون$)/u, '$1')
    .replace(/ثمانية(?= و\p{L}+ون$)/u, 'ثمان')
    .replace(/(?<!\p{L})(و?)(ثلاث|أربع|خمس|ست|سبع|ثماني|تسع)ة$/u, '$1$2')
    .replace(/(?<!\p{L})عشرة$/u, (ten, at: number, all: string) =>
      /(?:^|و)$/u.test(all.slice(0, at)) ? 'عشر' : ten,
    )
}
