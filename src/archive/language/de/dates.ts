import type { DateWords } from '../date-words.ts';

export const dates: DateWords = {
  capitals: true,
  months: {
    gregory: [
      'januar | jänner',
      'februar | feber',
      'märz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember',
    ],
  },
  shortMonths: ['jan', 'feb', 'mär | mrz', 'apr', '', 'jun', 'jul', 'aug', 'sept | sep', 'okt', 'nov', 'dez'],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag | sonnabend', 'sonntag'],
  shortWeekdays: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
  dayFirst: true,
  ordinals: '.',
  at: 'um',
  hour: 'Uhr | h',
  to: 'bis | bis zum',
  and: 'und | oder',
  beforeYear: `im jahr | im jahre | jahr | jahre | jahres | seit | anfang | ende | mitte | sommer | winter |
      herbst | frühjahr | frühling`,
  beforeYearOrAmount:
    'in | vor | nach | bis | von | ab | um | und | zwischen | der | die | das | des | dem | den',
  counted: `menschen | soldaten | kämpfer | euro | dollar | franken | pfund | prozent | kilometer | km | meter |
      tonnen | barrel | jahre | jahren | tage | tagen | stunden | millionen | milliarden | tote |
      verletzte | personen | männer | frauen | kinder`,
  numbers: [
    'ein | eine | einen | einem | einer | eines',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
  units: { day: 'tag | tages', week: 'woche', month: 'monat | monats', year: 'jahr | jahres' },
  manyUnits: { day: 'tage | tagen', week: 'wochen', month: 'monate | monaten', year: 'jahre | jahren' },
  relative: [
    { say: 'vorgestern', from: 'publication', by: -2, unit: 'day' },
    { say: 'gestern', from: 'publication', by: -1, unit: 'day' },
    { say: 'heute', from: 'publication', by: 0, unit: 'day' },
    { say: 'übermorgen', from: 'publication', by: 2, unit: 'day' },
    { say: 'vor {number} {units}', from: 'publication', by: -1 },
    {
      say: `letzte {unit} | letzten {unit} | letzter {unit} | letztes {unit} | vergangene {unit} |
        vergangenen {unit} | vergangenes {unit} | vorige {unit} | vorigen {unit} | voriges {unit}`,
      from: 'publication',
      by: -1,
    },
    {
      say: 'diese {unit} | diesen {unit} | dieser {unit} | diesem {unit} | dieses {unit} | laufenden {unit}',
      from: 'publication',
      by: 0,
    },
    {
      say: `nächste {unit} | nächsten {unit} | nächster {unit} | nächstes {unit} | kommende {unit} |
        kommenden {unit} | kommendes {unit}`,
      from: 'publication',
      by: 1,
    },
    { say: 'letzten {weekday} | vergangenen {weekday} | vorigen {weekday}', from: 'publication', by: -1 },
    { say: 'nächsten {weekday} | kommenden {weekday}', from: 'publication', by: 1 },
    { say: '{weekday}', from: 'publication', by: 0 },
    { say: 'letzten {month} | vergangenen {month}', from: 'publication', by: -1 },
    { say: 'nächsten {month} | kommenden {month}', from: 'publication', by: 1 },
    { say: '{number} {units} später | {number} {units} danach', from: 'text', by: 1 },
    {
      say: 'am nächsten tag | am folgenden tag | tags darauf | am tag darauf | am tag danach',
      from: 'text',
      by: 1,
      unit: 'day',
    },
    { say: '{number} {units} zuvor | {number} {units} davor', from: 'text', by: -1 },
    { say: 'am tag zuvor | am vortag', from: 'text', by: -1, unit: 'day' },
    { say: 'am selben tag | am gleichen tag', from: 'text', by: 0, unit: 'day' },
  ],
  ahead: 'ab | bis | bis zum',
  future: 'wird | werden | soll | sollen | geplant | voraussichtlich | bevorstehende | bevorstehenden',
};
