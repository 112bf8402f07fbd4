/** Names that belong to no language: they credit a text or a picture wherever it appears. */
import { phrasesOf } from '../language/phrases.ts';
import { fold } from './lines.ts';

const fromList = (list: string): ReadonlySet<string> => new Set(phrasesOf(list).map(fold));

/** News agencies: a text that one of them signs was taken from it. */
const AGENCIES = fromList(`
  reuters | thomson reuters | ap | associated press | the associated press | afp | agence france-presse |
  agence france presse | efe | agencia efe | dpa | deutsche presse-agentur | tass | itar-tass | ria novosti | ria |
  interfax | sputnik | xinhua | cna | irna | isna | mna | mehr | mehr news | mehr news agency | tasnim | tasnim news agency |
  fars | fars news | fna | fars news agency | iqna | ilna | press tv | ansa | adnkronos | europa press | upi | pti | ani | ians |
  anadolu | anadolu agency | aa | kyodo | yonhap | lusa | belga | apa | sda | keystone-sda | kna | epd | sid | afx | pap | čtk |
  mti | tanjug | ukrinform | belta | kuna | wam | spa | bna | qna | petra | sana | nna | mena | wafa | ina | bernama | antara |
  aap | the canadian press | canadian press | pa | pa media | press association | bloomberg | bloomberg news | dow jones |
  tribune news service | tns | ips | inter press service | notimex |
  prensa latina | telam | télam | jta | inn | tps | ats | news agencies | agencies | agencias | agences | agenturen | wires |
  тасс | итар-тасс | риа новости | риа | интерфакс | рейтер | спутник | синьхуа | росбалт | regnum | регнум | рбк |
  رويترز | أ ف ب | أ.ف.ب | ا ف ب | فرانس برس | وكالة الصحافة الفرنسية | أسوشيتد برس | أ ب | د ب أ | الأناضول |
  وكالة الأناضول | وام | واس | سانا | سبوتنيك | شينخوا | وكالات | كونا | بترا | قنا | وفا | أ ش أ | تاس |
  ایرنا | ایسنا | ایلنا | مهر | تسنیم | فارس | خبرگزاری فارس | خبرگزاری مهر | خبرگزاری تسنیم | رویترز | آسوشیتدپرس |
  فرانس پرس | اسپوتنیک | شینهوا | ایکنا | خبرگزاری صدا و سیما | סוכנויות הידיעות | רויטרס | איי פי
`);

/** Who sells pictures: beside a name it credits a picture. */
const PICTURES = fromList(`
  reuters | ap | ap photo | ap images | associated press | afp | afp photo | efe | epa | epa-efe | dpa | tass | ria novosti | sputnik | xinhua |
  getty | getty images | gettyimages | istock | shutterstock | flickr | alamy | imago | picture alliance | picture-alliance | keystone |
  anadolu | anadolu agency | anadolu images | zuma | zuma press | sipa | sipa press | rex | corbis | magnum | unsplash | pixabay | wikimedia | wikimedia commons |
  wikipedia | creative commons | cc by | flash90 | nurphoto | zumapress | bloomberg | irna | isna | tasnim | mehr | fars | handout | pool | twitter | facebook | youtube | screenshot | screengrab | courtesy |
  pa | pa media | pa wire | ullstein | laif | ostkreuz | contacto | europa press | efe/epa | fars news | mna | gtres | cordon press |
  тасс | риа новости | рейтер | reuters connect | رويترز | أ ف ب | الأناضول | غيتي | الفرنسية | أسوشيتد برس | رویترز | ایرنا | ایسنا | تسنیم | فارس | مهر | רויטרס | פלאש 90
`);

/** Well-known outlets whose names look like a person's or a place's. */
const OUTLETS = fromList(`
  al jazeera | al-jazeera | al arabiya | al monitor | al-monitor | al mayadeen | al manar | al bawaba | al ahram | asharq al-awsat | al quds al arabi |
  bbc | bbc news | cnn | cnbc | nbc news | abc news | cbs news | fox news | sky news | the guardian | the economist | the atlantic | the hill | the independent | the telegraph |
  politico | axios | vox | haaretz | ynet | maariv | jerusalem post | the jerusalem post | times of israel | the times of israel | middle east eye | middle east monitor | foreign policy | foreign affairs |
  le monde | le figaro | libération | le point | le soir | la croix | der spiegel | die zeit | die welt | el país | el mundo | la vanguardia | la repubblica | la stampa | deutsche welle |
  russia today | rt | kommersant | rossiyskaya gazeta | iran daily | tehran times | kayhan | jomhouri eslami | arab news | gulf news | khaleej times | hürriyet | daily sabah | south china morning post | new york times | the new york times |
  коммерсант | коммерсантъ | известия | ведомости | российская газета | лента.ру | газета.ру | الجزيرة | العربية | العربي الجديد | الميادين | الشرق الأوسط | القدس العربي | هآرتس | روسيا اليوم | خبرآنلاین | همشهری | کیهان | هآرتص
`);

/** Legal forms of companies, in the registers of any country; and those of them that end with a full stop. */
const COMPANIES = fromList(
  'ltd | limited | inc | llc | plc | corp | co | pty | gmbh | sa | s.a | sl | s.l | srl | spa | s.p.a',
);
const ABBREVIATED = '(?<!\\p{L})(?:inc|ltd|co|corp|llc)';

/** What parts the names of a notice; the full stop of "Inc." and the comma before it do not. */
export const BETWEEN_COMPANIES = new RegExp(
  String.raw`[|•·–—()\n]|\s-\s|(?<!${ABBREVIATED})\.\s|,(?!\s*(?:inc|llc|ltd|s\.))`,
  'iu',
);

export const isCompany = (name: string): boolean => COMPANIES.has(fold(name).split(' ').at(-1) ?? '');
export const isAgency = (name: string): boolean => AGENCIES.has(fold(name));
export const isOutlet = (name: string): boolean => OUTLETS.has(fold(name)) || isAgency(name);
export const sellsPictures = (name: string): boolean => PICTURES.has(fold(name));
