/**
 * What one language needs to know about stops that end no sentence. Words are without their last stop, in lower case; one with a capital is known
 * by it ("Do. 9–13 Uhr").
 */
export interface SentenceRules {
  /** Stand before a name or a noun: never end a sentence ("Dr."). */
  titles: ReadonlySet<string>
  /** Stand before a figure, and end a sentence before anything else ("No. 5", but "No. Never."). */
  numbered: ReadonlySet<string>
  /** Stand before a date or an hour, and are words as well ("mar. 14:30", "en el mar. 12 barcos"). */
  dated: ReadonlySet<string>
  /** Stand inside a sentence, and end it only before a word that begins many ("U.S. Senate", "U.S. The"). */
  inner: ReadonlySet<string>
  /** End a sentence before every capital ("etc."). */
  last: ReadonlySet<string>
  /** Words that begin many sentences and are no names. */
  starters: ReadonlySet<string>
  /** Whether a figure with a stop is an ordinal ("3. Mai"). */
  ordinals: boolean
  /** Behind an ellipsis, in scripts without capitals: the sentence goes on. Matched at the beginning of what follows. */
  joins?: RegExp
  /** Behind a closing quotation mark: the sentence goes on ("… Mary asked"). Matched at the beginning of what follows. */
  saying?: RegExp
}

type Source = {
  [Key in keyof SentenceRules]?: SentenceRules[Key] extends ReadonlySet<string> ? string : SentenceRules[Key]
}

const words = (source = ''): ReadonlySet<string> =>
  new Set(
    source
      .split(/,? /)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  )

const rules = ({
  titles,
  numbered,
  dated,
  inner,
  last,
  starters,
  ordinals = false,
  saying,
  joins,
}: Source): SentenceRules => ({
  titles: words(titles),
  numbered: words(numbered),
  dated: words(dated),
  inner: words(inner),
  last: words(last),
  starters: words(starters),
  ordinals,
  ...(saying ? { saying } : {}),
  ...(joins ? { joins } : {}),
})

/** `_` stands for a space. */
const sources: Readonly<Record<string, Source>> = {
  en: {
    titles:
      'u.s._pat mr mrs ms messrs dr drs prof gov sen rep gen col capt cmdr lt sgt maj adm rev hon pres st mt ft vs supt cpl pvt dist asst viz cf wm thos jas chas robt eliz geo benj edw',
    numbered:
      'lb lbs no nos p pp fig figs vol vols ch chap sec sect art eq ed eds approx ca c jan feb mar apr jun jul aug sept sep oct nov dec par paras para pt app ver op max min tel ext b d fl ff cl r chs secs rm ref mon tue tues thu thur thurs fri reg regs sched sch ste qty wt gr cols blk abt acq aft att bef cat vv ll mm ss fol fols pop temp wk cls ps pss apt Wed Sat Sun elev avg eqs bap bapt hob lat lon mvt mvmt hwy rte sc exc dir conc pub ph amend mag vis bldg qt pkg pkgs wkts utd evid fed civ crim ibid cit abst vln inv pat rs',
    inner:
      'dep arr coll e.g i.e jr sr dept est govt univ assn bros ave blvd rd inc ltd corp co llc plc a.m p.m ph.d m.d b.a m.a esp incl excl misc al u.s u.k e.u u.n d.c b.c a.d str',
    last: 'etc',
    starters:
      'the a an this that these those he she it they we i you there here in on at as if when while after before but and or so then now what who why how where which his her its their our my your for from with by to of is are was were not no yes all some many most each one two however meanwhile later today yesterday soon still once since because although though even also nobody everybody someone everyone nothing everything first second next finally maybe perhaps get few',
    saying:
      /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:said|says|asked|asks|replied|cried|shouted|whispered|answered|added|wrote|wondered|called|exclaimed|muttered)(?!\p{L})/u,
  },
  es: {
    titles:
      'pza pl ctra sr sra srta sres d dña dr dra prof profa ud uds vd vds exmo excmo excma ilmo lic ing arq gral cnel cap sto sta av avda cía hnos tte dto dpto dª bto bta fray mtro mtra pbro mr mrs',
    numbered:
      'ene feb abr jun jul ago sept oct nov dic pág págs p pp núm n.º n art arts cap caps fig figs vol tomo ed aprox ca c tel apdo párr ap no nos nos. col min máx mín comp exp rec pob alt ref tít núms trim temp cd bv lám hab op est ext telf tfno cts cént pers may set lun mié jue vie sáb ss jn mt mc lc co ro gn ex is jer jdo cit mier sab setiembre esc No ptos prórr abst sem izq izda dcha lleg disp ibíd ibid gr grs cda cdas cdta cdtas seg pob',
    dated: 'mar dom sal',
    inner:
      'rr rr._hh ff ff._aa jj jj._oo cc cc._aa cc._oo p._ej p.ej por_ej ej a._c d._c a.c d.c ee ee._uu ee.uu a._m p._m s.a s._a j.c op._cit e.g i.e ib id iltmo iltma mons vdo vda pdte pdta fdo ntra ilma dipl bach rev ad esq adic incl pol._ind et_al art._cit mill uu c.v cf ptas sdad ayto vid',
    last: 'etc',
    starters:
      'el la los las un una unos unas este esta esto estos estas ese esa eso aquel aquella él ella ellos ellas yo tú usted nosotros se le les lo no sí y o pero en a al de del con por para sin sobre desde hasta entre cuando mientras después antes luego entonces ahora aquí allí hoy ayer mañana si como que qué quién cómo dónde su sus mi mis tu tus es era fue son eran ha hay había también además así aunque porque todos todo toda nada nadie vivió murió le son tome quizás bien adelante punto fin',
  },
  fr: {
    titles:
      'm mm dr drs pr apr prof st ste sts mgr me mes cie bd av bld boul adj cap col gén lt sgt ets mr mrs',
    numbered:
      'janv févr avr juil sept oct nov déc p pp no nos chap ch fig figs vol art al env ca t tél n par ann op th mvt symph règl réf coef pers pl esc bât apt ét arr alt temp max min tabl trim pop lib folio f° c._civ fév sep lun mar ven sam dim jn mt mc lc co rm gn ps jér cit sc dép',
    dated: 'mer jeu',
    inner:
      'éd éds p._ex p.ex ex c.-à-d av._j.-c apr._j.-c j.-c cf cf i.e e.g s.a n.b r.-v id ibid op._cit hab sq coll abst moy rev augm enf ad civ cass et_al art._cit décr réd exc vve dir trad sem imp chem a.-l',
    last: 'etc',
    starters:
      'le la les l’ un une des ce cet cette ces il elle ils elles on je tu nous vous c’est c’était ça ceci cela et ou mais donc or ni car en à au aux de du dans avec pour par sans sur sous depuis jusque entre quand lorsque pendant après avant puis alors maintenant ici là hier demain aujourd’hui si comme que qui quoi où son sa ses mon ma mes leur leurs notre votre ne n’ y aussi ainsi enfin toutefois cependant pourtant tout tous toute toutes rien personne fin voilà tournez roule',
  },
  de: {
    titles:
      'lfd kg kgn dr prof med phil jur rer nat theol hr fr herrn st ing dipl dipl.-ing dipl.-kfm dipl.-psych mult bhf lt mag frl gebr fa bzgl bez hl kgl sog z zzgl inkl exkl einschl vgl bspw insb insbes gem evtl ggf mind westl östl nördl südl mr mrs',
    numbered:
      'gl gr jan feb apr aug sept sep okt nov dez nr nrn s abb abs art bd bde kap tab ziff aufl jg ca ff f hg hrsg rn anm tel § op bl wg pl no buchst rz drs uabs anl az kl bgbl temp bj lit sp abschn lwd bft pkt vj gg rdnr bf jän joh mt mk lk kor röm jes jer ps mos gen ex get Mo Di Mi Do Sa So',
    inner:
      'max min ebd tsd whg z.b z._b d.h d._h u.a u._a o.ä o._ä u.u u._u i.d.r i._d._r s.o s._o s.u s._u v.a v._a z.t z._t z.zt v.chr v._chr n.chr n._chr bzw mio mrd mwst str co jh jhd jr sen u i.e e.g ev kath geb gest verh ehem allg österr dt engl frz lat griech rd et_al zi enth vors anw entsch erm postf sign dat ggü erw ki überarb wahlbet std zzt gez verf übers urt beschl abf ank ri tägl bgm hrn dr.-ing geschl wöchentl einw pers fam tgl mtl z._hd z.hd jt mon tabl tr sek lj pck pkg msp stk mill n._e v._u._z n._u._z u._z v._e a._d s._a s.a ü._nn ü._m n._br ö._l w._l e._v e.v co_kg z._zt n.e u.z v.u.z jhs jh.s usf i._j Sonst flst flst.nrn flst.nr fl.nr p.p stellv kl gr',
    last: 'usw etc ä. u.ä u._ä dgl u.dgl u._dgl',
    starters:
      'der die das den dem des ein eine einen einem einer dies dieser diese dieses jener er sie es wir ich du ihr man und oder aber denn doch sondern in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um als wenn während nachdem bevor dann danach jetzt hier da dort heute gestern morgen wer was wie wo warum welche sein seine ihre mein meine unser unsere nicht kein keine auch so schon noch nur sehr vielleicht dabei damit daher deshalb trotzdem zwar beide alle alles viele einige niemand jeder nein ja gut ende immer danach später',
    ordinals: true,
  },
  it: {
    titles:
      'sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa ing avv arch geom rag on sen gen col cap mons s ss spett egr gent p.zza v.le c.so cav comm fr sr ten magg ammin pres dir st mr mrs',
    numbered:
      'min sec sez sent genn febbr sett ott nov dic pag pagg p pp n nn num cap capp fig figg vol voll art artt tab ed ca c tel par co cpv op part arr ab lett cass bin max mass lib cod tav gg temp feb mar apr mag giu lug ago set lun mer gio ven sab dom secc gv mt mc lc cor rm gn sal is ger prov sect att gr inv tg sup alt',
    inner:
      'trib a.c d.c s.p.a s.r.l p.es ad_es es i.e e.g cfr op.cit o.n.u d.p.r d.lgs n.b et_al v._es p._es d._c a._c n.d.r n.d.t',
    last: 'ecc etc',
    starters:
      'il lo la i gli le l’ un uno una questo questa questi queste quello quella egli lui lei loro io tu noi voi si ci e o ma però in a al da dal di del con per su tra fra quando mentre dopo prima poi allora ora qui là oggi ieri domani se come che chi cosa dove perché il suo la sua suo sua mio mia è era erano sono ha non anche così tutti tutto nulla nessuno forse fine bene',
  },
  pt: {
    titles:
      'cia sr sra srs sras srta dr dra drs prof profa d exmo exma ex.mo ilmo eng arq gen cel cap sto sta av r pe fr v.ª cód mr mrs s n',
    numbered:
      'pág págs p pp n.º nº n núm art arts cap caps fig figs vol ed aprox ca c tel séc op part cheg qtos pts inc tab máx mín kg liv col min max jan fev abr mai jun jul ago out nov dez seg qua qui sex sáb sécs jo mt mc lc co rm gn sl is jer hab gr esq',
    dated: 'mar set ter dom',
    inner: 'al p._ex p.ex ex a.c d.c a._c d._c e.u.a s.a ltda i.e e.g cf op.cit obs incl e_ss av._n n.t',
    last: 'etc',
    starters:
      'o a os as um uma uns umas este esta isto esse essa isso aquele aquela ele ela eles elas eu tu você nós se e ou mas porém em no na nos nas de do da dos das com por para sem sobre desde até entre quando enquanto depois antes então agora aqui ali hoje ontem amanhã como que quem onde porque seu sua seus suas meu minha é era foi são não também assim todos tudo nada ninguém talvez gosta fim',
  },
  nl: {
    titles: 'dhr mevr mw mej dr drs prof ir ing mr ds st h gebr fam burg fa mgr',
    numbered:
      'blz p pp nr nrs afb fig hfst art lid vol ca ong tel par dl op no tab min max hs jg dln ed jan feb mrt apr jun jul aug sept sep okt nov dec joh mat matt mar luc marc kor rom gen ex jes jer ps hfdst eeuw gld fl kol overl geb ma di wo do vr za inw stb',
    dated: 'zo',
    inner:
      'o.a m.n d.w.z bijv bv i.p.v t.o.v m.b.t a.u.b z.o.z e.g i.e str incl excl mln mld jl vgl zgn evt resp v.chr n.chr v n b.v n.v jr v._chr n._chr uitg red vert et_al p.p m.u.v d.d stb stcrt evt inv.nr toesch',
    last: 'enz etc e.d e.a',
    starters:
      'de het een dit dat deze die hij zij ze het we wij ik je jij u er hier daar in op aan bij met na naar van voor over onder door tot tegen zonder om als toen wanneer terwijl nadat voordat dan nu straks vandaag gisteren morgen wie wat hoe waar waarom zijn haar hun mijn ons onze niet geen ook zo nog maar en of want dus alle alles veel niemand iedereen misschien goed',
  },
  pl: {
    titles:
      'st bł bp abp dr prof mgr inż hab ks św p pp płk gen kpt por ul al pl os tzw tj np m.in śp hr paraf nadkom asp podkom proj u',
    numbered:
      'str s nr rozdz rys tab t tom art ust pkt poz ok wyd zob por tel godz op przyp maks lp tł tyg mies szt sty lut mar kwi sie wrz paź paźdz gru pon wt śr czw pt sob niedz nd j mt mk łk kor iz jr ps par § lit dn temp min zł gr',
    dated: 'maj cze lip lis',
    inner:
      'r w ww n.e p.n.e tys mln mld tzn wg cz ok ur zm b dz._u dz.u i_nast jw cd ds br ub pn red ppoż r._ż n._e p._n._e rz lek dypl im dz mieszk woj pow gm pocz kw',
    last: 'itd itp in i_in etc egz',
    starters:
      'jest są był była było byli ten ta to te ci tego tej on ona ono oni one ja ty my wy w we z ze na do od po przed za pod nad przez dla bez o u i a ale lecz lub albo więc bo że jak kiedy gdy potem później teraz tu tam dziś wczoraj jutro kto co gdzie dlaczego czy jego jej ich mój moja nie tak też także jednak wszyscy wszystko nikt nic może koniec dużo dawno dobrze',
    ordinals: true,
  },
  ru: {
    titles:
      'г-н г-жа гг проф акад доц д-р ул пр просп пер пл наб св ген полк кап инж тов стр корп оз пос р обл о дер прот вул ім',
    numbered:
      'кв рис с стр гл табл см ср п пп ч т № ст изд вып тел прим кн чел мес шт оп ред изм рр янв февр фев мар апр авг сент окт нояб ноя дек пн вт чт пт сб вс ин мф мк лк кор соч ок макс разд стб протокол див стор мал січ лют бер квіт трав черв серп вер жовт груд род ум нар пом руб коп кг км мин час сек',
    inner:
      'г гг в вв т._е т.е т._к т.к т._н т.н т._о н._э н.э до_н._э до_н.э э тыс млн млрд м напр яз букв гр в_т._ч трлн им н._е н.е до_н._е отпр приб',
    last: 'т._д т.д т._п т.п др и_др пр и_пр',
    starters:
      'он она оно они я ты мы вы это этот эта эти тот та то те в во на по с со из от до за под над при через для без о об у к ко и а но или да же если когда пока после потом затем теперь сейчас здесь там тут сегодня вчера завтра кто что где куда откуда почему как какой его её их мой моя наш не нет так тоже также однако все всё всех никто ничто может быть вернулся много слишком дорого давно долго',
  },
  uk: {
    titles:
      'п пп проф акад доц д-р вул просп пров пл бул св ген полк кап інж м смт с тов буд кв ст._лейт оз обл',
    numbered:
      'рис стор с див табл мал ст ч т № вид вип тел розд п пп гл прим кн ред оп шт січ лют бер квіт трав черв лип серп верес вер жовт лист груд пн вт чт пт сб нд ів мт мф мк лк кор бл макс мін приб вис',
    inner:
      'р рр вв в т._е т.е т._ч н._е н.е до_н._е до_н.е грн коп тис млн млрд трлн км кг см мм хв год сек ім нар пом чол напр о крб руб відпр приб',
    last: 'т._д т.д т._п т.п ін та_ін і_ін',
    starters:
      'він вона воно вони я ти ми ви це цей ця ці той та те у в на по зі із від до за під над при через для без об і й але або що якщо коли поки після потім тоді тепер зараз тут там сьогодні вчора завтра хто де куди звідки чому як який його її їх мій моя наш не ні так також однак усе всі ніхто ніщо може',
  },
  ro: {
    titles: 'dl dna d-l d-na dr prof ing sf str bd bdul cal al șos jud com gen col lt av acad pr',
    numbered:
      'sec nr pag p pp fig art alin cap vol tab cca aprox tel lit pct op ed max min st ap et bl sc ian feb febr mart apr iun iul aug sept oct noiem nov dec',
    inner:
      'î.hr d.hr î._hr d._hr î.e.n e.n î._e._n e._n a.c s.a s.r.l ș.a de_ex lb engl fr germ ex cf i.e e.g mil mld loc',
    last: 'etc ș.a.m.d ș.a',
    starters:
      'el ea ei ele eu tu noi voi un o unii unele acest această acestea acesta aceasta și dar iar sau însă în la de din pe cu pentru prin după când dacă apoi atunci acum aici acolo azi ieri mâine cine ce unde cum nu da toți toate nimeni nimic poate este era sunt au a',
  },
  bg: {
    titles: 'г-н г-жа проф акад доц д-р инж ул бул пл св ген полк кап с гр обл общ',
    numbered: 'фиг стр с табл чл ал т № изд вж ср тел гл кн вол бр ок',
    inner:
      'г гг в вв т._е т.е т._н т.н пр._хр сл._хр пр.хр сл.хр н._е н.е лв ст хил млн млрд км кг см мм мин ч сек напр им нар',
    last: 'др и_др т._н и_т._н',
    starters:
      'той тя то те аз ти ние вие това този тази тези в във на по с със от до за под над при през без и а но или че ако когато докато след после тогава сега тук там днес вчера утре кой какво къде защо как неговата не да също всички нищо може е са беше',
  },
  el: {
    titles: 'κ κα κος κες δρ καθ δις αγ λεωφ οδ στρ',
    numbered: 'περ χλμ σελ σ αρ αριθ κεφ εικ τόμ τ πίν άρθ παρ τηλ',
    inner: 'π.χ δηλ π._χ μ.χ μ._χ μ.μ π.μ κ.ά βλ πρβλ',
    last: 'κ.λπ κλπ κ.τ.λ κτλ κ.ο.κ',
    starters:
      'ο η το οι τα τον την του της των ένας μία μια ένα αυτός αυτή αυτό αυτοί εκείνος εγώ εσύ εμείς σε στο στη στην στον στις στους από με για χωρίς και αλλά ή όμως αν όταν ενώ μετά πριν τότε τώρα εδώ εκεί σήμερα χθες αύριο ποιος τι πού πώς γιατί δεν ναι όχι επίσης όλοι όλα κανείς τίποτα ίσως τέλος βράδυ είναι ήταν',
  },
  tr: {
    titles: 'dr prof doç av sn sayın yrd bn mah cad sok blv apt',
    numbered:
      's sf şek bkz no c tel md op dk sy oca şub nis may haz tem ağu eyl eki kas ara pzt sal çar per cum cmt paz böl m nr maks min yakl tbl fık bent Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara',
    inner: 'm.ö m.s örn a.ş ltd şti yy t.c alb em öğr gör uzm arş nüf',
    last: 'vb vs vd',
    starters:
      'bu şu o bir ben sen biz siz onlar ve ama fakat çünkü sonra şimdi burada orada bugün dün yarın kim ne nerede neden nasıl hayır evet her çok hiç belki',
    ordinals: true,
  },
  sv: {
    titles: 'dr prof st hr fr ing doc',
    numbered:
      'kl s sid kap fig nr bd st ca art tel op mån tab avg ank prop jan feb febr apr aug sept okt nov dec p se_bil enl._bil enligt_bil jfr_bil tis ons tors fre lör sön joh matt luk jes jer ps apg dir milj bet skr nrs telnr 1_mos 2_mos 3_mos 4_mos 5_mos 1_kor 2_kor bil sep vol kr f',
    inner:
      't.ex dvs bl.a d.v.s f.d s.k p.g.a f.kr e.kr jfr resp inkl exkl max min t._ex enl bl._a d._v._s f._kr e._kr f._d s._k uppl red övers inv mdr ö.h sign inv.nr',
    last: 'm.m osv o.s.v etc m.fl',
    starters:
      'den det de en ett denna detta dessa han hon hen vi jag du ni man i på av till från med för om under över efter innan sedan då nu här där idag igår och men eller när medan vem vad hur var varför inte ingen också så alla allt',
  },
  ar: {
    titles: 'د أ أ.د م أ.م',
    numbered: 'ص ج م ف ت',
    inner: 'ق.م هـ إلخ',
    last: 'إلخ الخ',
    saying: /^(?:و)?(?:سأل|سألت|قال|قالت|أجاب|أجابت|صاح|صاحت|صرخ|صرخت|هتف)(?!\p{L})/u,
    starters: 'ثم هو هي هم هذا هذه',
    joins: /^(?:ثم|و\p{L}|لكن|ولكن)/u,
  },
  hi: {
    titles: 'डॉ प्रो श्री सुश्री कु पं स्व कं लि',
    numbered: 'पृ सं क्र अ',
    inner: 'ई.पू',
    joins: /^(?:और|लेकिन|मगर|पर|तो) /u,
    saying: /^(?:\S+ ){0,2}(?:पूछा|कहा|बोला|बोली|बोले|चिल्लाया|चिल्लाई)(?!\p{L})/u,
  },
  zh: {
    saying:
      /^[^。！？，；：“「]{0,6}?(?:问道|問道|说道|說道|回答|问|問|说|說|道|喊|叫|答|想|写道)|^(?:就|便|才)/u,
  },
  ja: { joins: /^(?:そして|しかし|でも)/u, saying: /^(?:と|って|という|とか|、|の|は|が|を|に|も)/u },
  ko: {
    saying: /^(?:라고|하고|고|라며|라는|\S+(?:이|가|은|는) (?:\S+ )?(?:물었|말했|대답했|외쳤|소리쳤))/u,
    joins: /^(?:그리고|하지만|그러나)/u,
  },
  th: { saying: /^\S{0,12}?(?:ถาม|พูด|ตอบ|กล่าว|บอก)/u },
  da: {
    titles: 'chr hr fr dr prof st sct d dir adv ing mag univ',
    numbered:
      'str man tor min kl s nr kap fig bd ca art tlf jan feb apr aug sept okt nov dec op stk tbl tab pr md s._st § tirs ons tors fre lør tir joh matt luk sal jes bl rt vg prop dok innst maks max årg udg utg sp 1_mos 2_mos 3_mos 4_mos 5_mos 1_kor 2_kor mar jun jul sep des kr pct f afg avg ank kl',
    inner:
      'f.eks bl.a d.v.s dvs ca inkl ekskl f.kr e.kr pga mht jf dgl mia mio mill spsk tsk tabl mrd mnd pst f._eks bl._a f._kr e._kr cand st_st indb innb årh',
    last: 'osv m.m m.fl etc moh m.o.h',
    starters:
      'den det de en et denne dette han hun vi jeg du i på af til fra med for om under efter og men når hvad hvem hvor ikke så',
    ordinals: true,
  },
  fi: {
    titles: 'tri rva hra prof toht st',
    numbered: 'ks n vrt s ss kpl klo n nro esim noin luku kuva',
    inner: 'esim mm ym eaa jaa eKr jKr ko ks mrd milj',
    last: 'jne yms',
    starters: 'se ne hän he me te minä sinä ja mutta kun nyt sitten siellä täällä tämä nämä ei on oli',
    ordinals: true,
  },
  cs: {
    titles: 'dr prof doc ing mgr judr mudr phdr bc sv p pí ul nám čsl plk gen npor por kpt bl',
    numbered:
      's str č čís odst písm obr tab kap roč sv tel cca op sb ods pol čp tř čl led úno bře dub kvě čvn čvc srp zář říj lis jan mat mar luk kor řím iz jer žalm nar zemř r lid § ust max vyd ročn hod min',
    inner:
      'např tj tzv př._n._l n._l mj resp mil mld tzn tbl a._s s._r._o s.r.o a.s př._kr př.kr stol ks zvl ř._n._l př obyv os hl._m ev tis odj příj vyd',
    last: 'atd apod aj',
    starters:
      'ten ta to ti on ona ono oni já ty my vy v ve na z ze do od po před za a ale nebo když potom teď tady tam kdo co kde proč ne tak',
    ordinals: true,
  },
  hu: {
    titles: 'dr prof özv ifj id szt u',
    numbered: 'ld vö o old sz kb tel jan febr márc ápr máj jún júl aug szept okt nov dec',
    inner: 'pl i.e i._e i.sz kb ún ill',
    last: 'stb',
    starters: 'a az ez ő ők mi ti én te és de ha amikor most itt ott ki hol miért nem igen',
    ordinals: true,
  },
}

/** Languages whose short forms are much the same. */
const near: Readonly<Record<string, string>> = {
  nb: 'da',
  nn: 'da',
  no: 'da',
  be: 'ru',
  sk: 'cs',
  ca: 'es',
  gl: 'pt',
  yue: 'zh',
}

const made = new Map<string, SentenceRules>()

/** English stands in: its short forms occur in texts of every language. */
export function sentenceRules(lang: string): SentenceRules {
  const own = lang.toLowerCase().split('-')[0] ?? ''
  const base = near[own] ?? own
  const known = Object.hasOwn(sources, base) ? base : 'en'
  const before = made.get(known) ?? rules(sources[known] ?? {})
  made.set(known, before)
  return before
}
