import { describe, expect, test } from 'vitest';
import { read, reasons, texts } from './read.ts';

describe('the language', () => {
  test.each([
    ['en', 'ltr', 'The council has decided that the bridge will stay open for a year.'],
    ['de', 'ltr', 'Der Rat hat beschlossen, dass die Brücke für ein weiteres Jahr offen ist.'],
    ['fr', 'ltr', 'Le conseil a décidé que le vieux pont sera ouvert pour une année de plus.'],
    ['es', 'ltr', 'El ayuntamiento decidió que el puente de la ciudad se queda abierto por un año.'],
    ['it', 'ltr', 'Il consiglio ha deciso che il ponte della città è aperto per un anno di più.'],
    ['ru', 'ltr', 'Совет решил, что старый мост в городе будет открыт ещё на один год.'],
    ['uk', 'ltr', 'Рада вирішила, що старий міст у місті буде відкритий ще на один рік.'],
    ['ar', 'rtl', 'قرر المجلس أن يبقى الجسر القديم في المدينة مفتوحا لمدة سنة أخرى.'],
    ['fa', 'rtl', 'شورای شهر تصمیم گرفت که پل قدیمی را برای یک سال دیگر باز نگه دارد.'],
    ['he', 'rtl', 'המועצה החליטה כי הגשר הישן יישאר פתוח עוד שנה אחת.'],
  ])('%s is told from a sentence', (tag, dir, sentence) => {
    const article = read(sentence);
    expect(article.language).toMatchObject({ value: tag, basis: 'inferred' });
    expect(article.dir).toBe(dir);
  });

  test.each(['', '12345 — 678', 'Lorem zzyzx qwfp'])('is left open where “%s” does not tell', (text) => {
    expect(read(text).language).toEqual({ value: null, basis: 'absent' });
  });

  test('that an editor supplies decides the direction', () => {
    const article = read('Zzyzx', { language: { value: 'ur', note: 'the paper is in Urdu' } });
    expect([article.language.value, article.dir]).toEqual(['ur', 'rtl']);
  });
});

describe('a page is read in its own language', () => {
  test.each(['Anna zu Roth', 'Anna von der Roth'])('German, with a name such as %s', (name) => {
    const article = read(`
Rat lässt die alte Brücke offen
${name}
15.06.2020

Der Rat hat am Montag beschlossen, die alte Brücke noch ein Jahr offen zu halten.

Die Bürgermeisterin sagte nach der Sitzung im Rathaus, dass sie froh sei.`);
    expect(article.byline.value).toEqual([name]);
  });

  test('German', () => {
    const article = read(`
Startseite
Anmelden
Rat lässt die alte Brücke offen
Nach langem Streit stimmten neun von zwölf Räten dafür.
Von Anna Roth, Hafenstadt
15.06.2020, 12.11 Uhr
Teilen

Der Rat hat am Montag beschlossen, die alte Brücke noch ein Jahr offen zu halten.

Anzeige

»Wir sind froh«, sagte die Bürgermeisterin nach der Sitzung im Rathaus.

Mehr zum Thema
Fähre läuft im Nebel auf Grund`);
    expect(article.headline.value).toBe('Rat lässt die alte Brücke offen');
    expect(article.byline.value).toEqual(['Anna Roth']);
    expect(article.published.value).toBe('2020-06-15T12:11');
    expect(article.standfirst).toMatchObject({ line: 4 });
    expect(article.paragraphs).toHaveLength(2);
  });

  test('Spanish', () => {
    const article = read(`
Internacional
El ayuntamiento mantiene abierto el viejo puente
LUCÍA FERRER
Puerto Bajo - 17 JUN 2018 - 10:35
Compartir en Facebook

El pleno del ayuntamiento decidió este domingo mantener abierto el viejo puente un año más.

Mira también
El barco encalla en la niebla

“Es un gran día”, dijo la alcaldesa al término de la sesión.`);
    expect(article.section.value).toBe('Internacional');
    expect(article.byline.value).toEqual(['LUCÍA FERRER']);
    expect(article.published.value).toBe('2018-06-17T10:35');
    expect(reasons(article)).toEqual({
      5: 'share-widget',
      9: 'related-headline',
      10: 'related-headline',
    });
  });

  test('French, cut off by a paywall', () => {
    const article = read(`
La mairie renonce à fermer le vieux pont
Par Claire Vasseur et Hakim Benali
Publié le 17 juin 2018 à 10h35

La mairie a renoncé dimanche à fermer le vieux pont, a annoncé le maire de la ville.

Il vous reste 64% de cet article à lire.`);
    expect(article.byline.value).toEqual(['Claire Vasseur', 'Hakim Benali']);
    expect(article.truncated).toMatchObject({ value: true, line: 7 });
  });

  test('Russian', () => {
    const article = read(`
Главная
В мире

Совет решил оставить старый мост открытым
14:20 17.06.2018 (обновлено: 15:02 18.06.2018)

Совет города решил в воскресенье оставить старый мост открытым ещё на один год.

Читайте также:
Паром сел на мель в тумане

"Мы рады", — сказала мэр после заседания совета.`);
    expect(article.section.value).toBe('В мире');
    expect(article.published.value).toBe('2018-06-17T14:20');
    expect(article.paragraphs).toHaveLength(2);
  });

  test('Arabic', () => {
    const article = read(`
الرئيسية
المجلس يقرر إبقاء الجسر القديم مفتوحا
بقلم: ليلى حسن
نشر في: ١٧ يونيو ٢٠١٨ | آخر تحديث: ١٨ يونيو ٢٠١٨

قرر مجلس المدينة يوم الأحد إبقاء الجسر القديم مفتوحا لمدة سنة أخرى بعد نقاش طويل.

اقرأ أيضا
العبارة تجنح في الضباب

وقالت رئيسة المجلس إن العمل سيبدأ في الشهر المقبل.`);
    expect(article.byline.value).toEqual(['ليلى حسن']);
    expect(article.published.value).toBe('2018-06-17');
    expect(texts(article)).toHaveLength(2);
  });

  test('Persian, with a story code and a half-space seen through', () => {
    const article = read(`
صفحه اصلی
سیاسی
کد خبر: ۹۷۰۳۲۷۱۵
پل قدیمی یک سال دیگر باز می‌ماند

شورای شهر روز یکشنبه تصمیم گرفت که پل قدیمی را یک سال دیگر باز نگه دارد.

برچسب‌\u200cها`);
    expect(article.storyCode).toMatchObject({ value: '۹۷۰۳۲۷۱۵' });
    expect(article.section.value).toBe('سیاسی');
    expect(reasons(article)).toMatchObject({ 8: 'site-furniture' });
  });

  test('Hebrew', () => {
    const article = read(`
המועצה החליטה: הגשר הישן יישאר פתוח
יעל כהן
17.06.2018
שתפו בפייסבוק

המועצה החליטה היום כי הגשר הישן של העיר יישאר פתוח עוד שנה אחת.`);
    expect(article.byline.value).toEqual(['יעל כהן']);
    expect(article.published.value).toBe('2018-06-17');
  });
});
