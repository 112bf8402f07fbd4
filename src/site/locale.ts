/**
 * The locale that numbers, dates and the order of names follow, for a language that pages are in; English
 * dates are day first, which nobody misreads.
 */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);
