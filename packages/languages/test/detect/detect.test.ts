import type { Executor } from '@lectern/core'
import { detectLanguage } from '@lectern/languages/detect'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'

/** The same sentence of a newspaper. */
const news: readonly [string, string][] = [
  [
    'en',
    'The city council decided on Tuesday that the ferry to the island will sail every hour this summer. Fishermen had asked for it since the old timetable left them waiting on the quay with their catch, and the mayor promised to look at the price of a ticket in autumn.',
  ],
  [
    'de',
    'Der Stadtrat hat am Dienstag beschlossen, dass die Fähre zur Insel in diesem Sommer jede Stunde fährt. Die Fischer hatten darum gebeten, weil sie nach dem alten Fahrplan mit ihrem Fang am Kai warten mussten, und die Bürgermeisterin will im Herbst über den Fahrpreis sprechen.',
  ],
  [
    'fr',
    'Le conseil municipal a décidé mardi que le bac pour l’île partira toutes les heures cet été. Les pêcheurs le demandaient, car l’ancien horaire les laissait attendre sur le quai avec leur pêche, et le maire a promis de revoir le prix du billet à l’automne.',
  ],
  [
    'es',
    'El ayuntamiento decidió el martes que el transbordador a la isla saldrá cada hora este verano. Los pescadores lo habían pedido porque con el horario antiguo esperaban en el muelle con su pesca, y la alcaldesa prometió revisar el precio del billete en otoño.',
  ],
  [
    'ru',
    'Городской совет решил во вторник, что этим летом паром на остров будет ходить каждый час. Об этом просили рыбаки: по старому расписанию им приходилось ждать на причале с уловом, и мэр обещала осенью пересмотреть цену билета.',
  ],
  [
    'el',
    'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη ότι το πλοίο για το νησί θα φεύγει κάθε ώρα αυτό το καλοκαίρι. Το είχαν ζητήσει οι ψαράδες.',
  ],
  [
    'ar',
    'قرر مجلس المدينة يوم الثلاثاء أن العبّارة إلى الجزيرة ستبحر كل ساعة هذا الصيف. وكان الصيادون قد طلبوا ذلك لأن الجدول القديم كان يتركهم ينتظرون على الرصيف مع صيدهم، ووعدت رئيسة البلدية بمراجعة ثمن التذكرة في الخريف.',
  ],
  [
    'he',
    'מועצת העיר החליטה ביום שלישי שהמעבורת לאי תפליג בכל שעה בקיץ הזה. הדייגים ביקשו זאת משום שלפי לוח הזמנים הישן הם נאלצו להמתין על הרציף עם הדגים, וראש העיר הבטיחה לבדוק את מחיר הכרטיס בסתיו.',
  ],
  [
    'hi',
    'नगर परिषद ने मंगलवार को निर्णय लिया कि इस गर्मी में द्वीप के लिए नौका हर घंटे चलेगी। मछुआरों ने इसकी माँग की थी क्योंकि पुरानी समय सारिणी के कारण उन्हें अपनी मछलियों के साथ घाट पर प्रतीक्षा करनी पड़ती थी।',
  ],
  [
    'bn',
    'নগর পরিষদ মঙ্গলবার সিদ্ধান্ত নিয়েছে যে এই গ্রীষ্মে দ্বীপের ফেরি প্রতি ঘণ্টায় ছাড়বে। জেলেরা এটি চেয়েছিলেন, কারণ পুরোনো সময়সূচিতে তাঁদের মাছ নিয়ে ঘাটে অপেক্ষা করতে হতো।',
  ],
  ['ta', 'இந்தக் கோடையில் தீவுக்கான படகு ஒவ்வொரு மணி நேரமும் புறப்படும் என்று நகர மன்றம் செவ்வாய்க்கிழமை முடிவு செய்தது.'],
  ['th', 'สภาเมืองตัดสินใจเมื่อวันอังคารว่าเรือข้ามฟากไปยังเกาะจะออกทุกชั่วโมงในฤดูร้อนนี้'],
  [
    'ko',
    '시 의회는 화요일에 올여름 섬으로 가는 배가 매시간 운항할 것이라고 결정했다. 어민들이 요청한 일이었다.',
  ],
  [
    'ja',
    '市議会は火曜日、この夏は島への渡し船を一時間ごとに運航することを決めた。漁師たちが求めていたことである。',
  ],
  [
    'zh',
    '市议会星期二决定，今年夏天开往岛上的渡轮每小时一班。渔民们早就提出了这个要求，因为按照旧的时刻表他们只能带着渔获在码头等候。',
  ],
  ['hy', 'Քաղաքային խորհուրդը երեքշաբթի որոշեց, որ այս ամառ կղզի գնացող լաստանավը մեկնելու է ամեն ժամ։'],
  ['ka', 'საქალაქო საბჭომ სამშაბათს გადაწყვიტა, რომ ამ ზაფხულს ბორანი კუნძულზე ყოველ საათში გავა.'],
]

describe('the language of a text', () => {
  it.each(news)('%s', async (lang, text) => {
    const found = await detectLanguage(text)
    expect(found?.lang).toBe(lang)
    expect(found?.certainty).toBeGreaterThanOrEqual(0.95)
  })

  it('is a guess where one library takes it for a neighbour', async () => {
    const found = await detectLanguage(
      'Kommunestyret bestemte på tirsdag at fergen til øya skal gå hver time i sommer. Fiskerne hadde bedt om det, fordi de etter den gamle rutetabellen måtte vente på kaia med fangsten, og ordføreren lovet å se på billettprisen til høsten.',
    )
    expect(found).toMatchObject({ lang: 'nb', certainty: 0.3 })
  })

  it.each([
    [
      'Maltese, which both take for Italian',
      'mt',
      'Il-bnedmin kollha jitwieldu ħielsa u ugwali fid-dinjità u d-drittijiet. Huma mogħnija bir-raġuni u bil-kuxjenza u għandhom igibu ruħhom ma’ xulxin bi spirtu ta’ aħwa. Kulħadd huwa intitolat għad-drittijiet u l-libertajiet kollha msemmija.',
    ],
    [
      'Esperanto',
      'eo',
      'Ĉiuj homoj estas denaske liberaj kaj egalaj laŭ digno kaj rajtoj. Ili posedas racion kaj konsciencon, kaj devus konduti unu al alia en spirito de frateco. Ĉiuj havas rajton je vivo, libero kaj persona sekureco, sen ia ajn distingo laŭ raso, haŭtkoloro aŭ sekso.',
    ],
    [
      'Church Slavonic, which both take for Ukrainian',
      'cu',
      'Є҆́же бѣ̀ и҆спе́рва, є҆́же слы́шахомъ, є҆́же ви́дѣхомъ ѻ҆чи́ма на́шима, є҆́же ᲂу҆зрѣ́хомъ, и҆ рꙋ́ки на́шѧ ѡ҆сѧза́ша, ѡ҆ словесѝ живо́тнѣмъ. И҆ живо́тъ ꙗ҆ви́сѧ, и҆ ви́дѣхомъ, и҆ свидѣ́тельствꙋемъ.',
    ],
    [
      'Yiddish',
      'yi',
      'יעדער מענטש װערט געבױרן פֿרײַ און גלײַך אין כּבֿוד און רעכט. יעדער װערט באַשאָנקען מיט פֿאַרשטאַנד און געװיסן; יעדער זאָל זיך פֿירן מיט אַ צװײטן אין אַ געמיט פֿון ברודערשאַפֿט.',
    ],
  ])('is a guess by its own letters: %s', async (_, lang, text) => {
    expect(await detectLanguage(text)).toMatchObject({ lang, certainty: 0.3 })
  })

  it.each([
    [
      'Upper Sorbian, which both take for Polish',
      'Wšitcy čłowjekojo su wot naroda swobodni a su jenacy po dostojnosći a prawach. Woni su z rozumom a swědomjom wobdarjeni a maja mjezsobu w duchu bratrowstwa wobchadźeć. Kóždy je woprawnjeny, w tutym wozjewjenju proklamowane prawa a swobody wužiwać, a to bjez kóždehožkuli rozeznawanja, kaž po rasy, barbje, splahu, rěči, religiji, politiskim abo druhim płeswědčenju, narodnym abo socialnym pochadźe, po zamóženju, narodźe abo druhim statusu . Dale njesmědźa so žane rozdźěle činić na zakładźe politiskeje, prawniskeje abo mjezynarodneje pozicije kraja abo teritorija, kotremuž wosoba płisłuša, njedźiwajo na to, hač je njewotwisny, hač pod rukowaćelstwom steji, hač njewobsedźi swójske knježerstwo abo hač podleži někajkemu druhemu wobmjezowanju swojeje suwerenity.',
    ],
    ['Mon, in the script of Burmese', 'မၞိဟ်ဂမၠိုၚ်ဝွံ စဵုကဵုကတဵုဒှ်မၞိဟ်တုဲ ဗွဲနကဵုဂုဏ်သိက္ခာ ဗွဲနကဵုအခေါၚ်အရာ ဂွံဂွံအခေါၚ်တုပ်သၟဟ်ရောၚ်။'],
    [
      'Cantonese',
      '人人生出嚟就係自由嘅，喺尊嚴同權利上一律平等。佢哋具有理性同良心，而且應該用兄弟間嘅關係嚟互相對待。',
    ],
  ])('is a guess where letters are not of the language: %s', async (_, text) => {
    expect((await detectLanguage(text))?.certainty).toBe(0.3)
  })

  it('is a guess in words without the letters that it needs: Papiamento', async () => {
    const text =
      'Tur ser humano ta nace liber y igual den dignidad y den derecho. Nan ta dota cu rason y cu consenshi y nan mester comporta nan mes fraternalmente den nan relacion cu otro. Tur hende tin derecho na bida, na libertad y na siguridad di nan persona. Ningun hende por keda bao di esclavitud ni bao di servidumbre.'
    expect((await detectLanguage(text))?.certainty).toBe(0.3)
  })

  it('is not told of a few letters', async () => {
    expect(await detectLanguage('1, 2, 3: go!')).toBeUndefined()
  })

  it('is told of a few letters of a script that one language writes', async () => {
    expect(await detectLanguage('湖の渡し船は毎日走ります。')).toMatchObject({ lang: 'ja', certainty: 0.99 })
    expect(await detectLanguage('ยินดีต้อนรับ')).toMatchObject({ lang: 'th', certainty: 0.99 })
    expect(await detectLanguage('渡轮每小时一班')).toMatchObject({ lang: 'zh', certainty: 0.3 })
    expect(await detectLanguage('α, β')).toBeUndefined()
    expect(await detectLanguage('Паром ушёл')).toBeUndefined()
  })

  it('is less certain where a text has two', async () => {
    const found = await detectLanguage(
      'Gwnaeth y cyngor benderfyniad ddydd Mawrth am y fferi, medden nhw wrth y bobl.',
    )
    expect(found?.certainty).toBeLessThan(0.95)
  })
})

describe('an article whose author did not say', () => {
  it('has the language that was detected, with a finding', async () => {
    const article = await parse({ value: news[0]?.[1] ?? '' }, { detectLanguage })
    expect(article.meta.lang).toBe('en')
    expect(article.meta.detected?.letters).toBeGreaterThan(190)
    const finding = article.findings.find(({ rule }) => rule === 'lang-detected')
    expect(finding?.message).toContain('97 %')
  })

  it('is never asked where the author did', async () => {
    const article = await parse({ value: `---\nlang: fr\n---\n\n${news[0]?.[1]}` }, { detectLanguage })
    expect(article.meta.lang).toBe('fr')
    expect(article.meta.detected).toBeUndefined()
  })
})

it('Chinese and Japanese among names of programs and their parts', async () => {
  const chinese = '方法返回扫描器当前使用的分隔符，参数是要匹配的模式。'
  expect(
    (await detectLanguage(`${chinese} java.util.Scanner useDelimiter NoSuchElementException`))?.lang,
  ).toBe('zh')
  expect(
    (await detectLanguage('この関数は配列を返します。 ArrayList getElementsByClassName HTMLCollection'))
      ?.lang,
  ).toBe('ja')
  const english =
    'The word for lake in Chinese is 湖泊, and that for the sea is 海, as every child in the town can tell.'
  expect((await detectLanguage(english))?.lang).toBe('en')
})

describe('a long text is examined where the executor runs, so that nothing of it stays in memory here', () => {
  const asked: string[] = []
  const executor: Executor = {
    concurrency: 1,
    async run({ module, name }, input) {
      asked.push(name)
      return (await import(module))[name](input)
    },
  }
  const sentence = news[1]?.[1] ?? ''

  it('more than 20,000 characters', async () => {
    const long = sentence.repeat(Math.ceil(20_001 / sentence.length))
    const found = await detectLanguage(long, executor)
    expect(asked).toEqual(['answersTo'])
    expect(found).toEqual(await detectLanguage(long))
    expect(found?.lang).toBe('de')
  })

  it('fewer stay here: a thread takes longer to start', async () => {
    asked.length = 0
    expect((await detectLanguage(sentence, executor))?.lang).toBe('de')
    expect(asked).toEqual([])
  })
})

describe('a text among many names, commands and addresses in Latin letters', () => {
  const names =
    'PleumRouter Anthropic Claude Code Terminal CLI npm install --global pleum https://docs.example.com/api '
  it.each([
    ['km', 'របៀបប្រើប្រាស់កម្មវិធីនេះដើម្បីភ្ជាប់ជាមួយឧបករណ៍ផ្សេងៗ'],
    ['my', 'ဤပရိုဂရမ်ကို အသုံးပြုနည်းနှင့် ချိတ်ဆက်နည်းများကို ဖော်ပြထားသည်'],
    ['si', 'මෙම වැඩසටහන භාවිතා කරන ආකාරය සහ එය සම්බන්ධ කරන ආකාරය'],
    ['ka', 'როგორ გამოვიყენოთ ეს პროგრამა და როგორ დავაკავშიროთ სხვა ხელსაწყოებთან'],
    ['am', 'ይህን ፕሮግራም እንዴት መጠቀም እና ከሌሎች መሣሪያዎች ጋር ማገናኘት እንደሚቻል እዚህ ተብራርቷል'],
    ['fa', 'نحوه استفاده از این برنامه و اتصال آن به ابزارهای دیگر در اینجا توضیح داده شده است'],
    ['mn', 'Энэ программыг хэрхэн ашиглах, өөр хэрэгсэлтэй яаж холбох тухай үүнд тайлбарлав'],
  ])('%s', async (lang, text) => {
    expect((await detectLanguage(names + text))?.lang).toBe(lang)
  })

  it('English with examples in another script stays English, as a guess', async () => {
    const examples = news.find(([lang]) => lang === 'ka')?.[1]
    const found = await detectLanguage(`${news[0]?.[1]} ${examples}`)
    expect(found).toMatchObject({ lang: 'en', certainty: 0.3 })
  })
})

it('a list of names and of who said what does not hide the language', async () => {
  const names =
    'Allen Wirfs-Brock (AWB), Waldemar Horwat (WH), Jordan Harband (JHD), Brian Terlson (BT), Michael Ficarra (MF), Adam Klein (AK), Dave Herman (DH), Yehuda Katz (YK), Sebastian Markbåge (SM), Kevin Gibbons (KG), Tim Disney (TD), Peter Jensen (PJ), Daniel Ehrenberg (DE), Shu-yu Guo (SYG), Keith Miller (KM), Michael Saboff (MLS), Brendan Eich (BE), Caridy Patiño (CP), James Kyle (JK), Mathias Bynens (MB), István Sebestyén (IS), Mark S. Miller (MM)'
  expect((await detectLanguage(`${names} ${news[0]?.[1]}`))?.lang).toBe('en')
})

it('languages that neither library knows, or only one, by their letters', async () => {
  const texts: readonly [string, string][] = [
    ['bo', 'བོད་ཀྱི་སྐད་ཡིག་ནི་ལོ་རྒྱུས་རིང་པོ་ལྡན་པ་ཞིག་རེད།'],
    ['as', 'অসম ভাৰতৰ উত্তৰ-পূব প্ৰান্তৰ এখন ৰাজ্য। ইয়াৰ ৰাজধানী দিছপুৰ।'],
    ['ti', 'ኤርትራ ኣብ ቀርኒ ኣፍሪቃ እትርከብ ሃገር እያ። ህዝቢ ዓቕሚን ጥቕሚን ተቐበለ፣ መንግስቲ ድማ ሓሳብ ኣቕረበ፣ ቅድሚኡ ግን ኣይተቐበሎን።'],
    ['ug', 'ئۇيغۇر تىلى ئالتاي تىللىرى سىستېمىسىنىڭ تۈركىي تىللار ئائىلىسىگە كىرىدىغان بىر تىلدۇر.'],
    ['mn', 'Монгол Улс нь Зүүн болон Төв Азид оршдог бүрэн эрхт улс юм. Умард талаараа Оростой хиллэдэг.'],
  ]
  for (const [lang, text] of texts) expect((await detectLanguage(text))?.lang).toBe(lang)
})

it('a list of translations by the names of their languages leaves an English text English', async () => {
  const list =
    'Azerbaijani, bahasa Indonesia, Basa Jawa, Català, Čeština, Dansk, Deutsch, English, Español, Français, Galego, Italiano, Kurdî, Lietuvių, Mongolian, Nederlands, Norsk, Polski, Português, Română, Suomi, Svenska, tiếng Việt, Türkçe, Ελληνικά, Беларуская мова, Русский, Українська, العربية, فارسی, नेपाली भाषा, हिंदी, অসমীয়া, বাংলা, မြန်မာ, 한국어, 日本語, 正體中文, 简体中文, മലയാളം'
  const article =
    'The code of the guidance computer for the command module and the lunar module, as it was digitised by the folks of a museum. The goal is to be a home for the original code, so changes are welcome for any issues that are found between the transcription and the scans.'
  expect((await detectLanguage(`${list}\n\n${article}`))?.lang).toBe('en')
})

it('a text whose terms and untranslated parts are English has the language of its lines, as a guess', async () => {
  const lines = [
    'لا تستخدم Basic Auth لكن استخدم المعايير القياسية للمصادقة.',
    'حدد الطلبات (Throttling) لتتجنب هجوم حجب الخدمة DDoS وهجوم التخمين.',
    'استخدم HTTPS على الخادوم لتتجنب هجمات التنصت على الطلبات.',
    'Use rate limiting with exponential backoff, and log all events with a correlation ID for those who look at them.',
    'Never log sensitive data such as passwords, tokens or personal information of anybody who asks for a service.',
  ]
  expect(await detectLanguage(lines.join('\n'))).toMatchObject({ lang: 'ar', certainty: 0.3 })
  const words = ['harbour, quay, pier: مرفأ', 'the ferry leaves at noon: تغادر', 'timetable of boats: جدول']
  expect(await detectLanguage(words.join('\n'))).toMatchObject({ lang: 'en', certainty: 0.3 })
})

it('Sindhi by its own letters', async () => {
  const text =
    'جيڪڏهن توهان کي ڪو به مسئلو آهي ته هن پروجيڪٽ ۾ پنهنجو حصو ڏيڻ لاءِ هيٺ ڏنل قدمن تي عمل ڪريو. پهريان هن ريپازٽري کي ڪانٽو ڪريو ۽ پوءِ پنهنجي ڪمپيوٽر تي آڻيو.'
  expect(await detectLanguage(text)).toMatchObject({ lang: 'sd' })
})
