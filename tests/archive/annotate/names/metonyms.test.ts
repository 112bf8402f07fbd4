import { describe, expect, test } from 'vitest';
import { mark, vocabularyOf } from '../marked.ts';

const vocabulary = vocabularyOf({
  valdoria: {
    type: 'state',
    prefLabel: 'Valdoria',
    altLabel: ['Valdorie', 'Valdorien', 'Вальдория', 'فالدوريا', 'والدوریا', 'ולדוריה'],
    metonym: ['Kestrin', 'Amber Palace', 'Кестрин', 'كسترين', 'کسترین', 'קסטרין'],
    demonym: ['Valdorian', 'Valdorians'],
  },
  tesmark: {
    type: 'state',
    prefLabel: 'Tesmark',
    metonym: ['Orlova', 'Орлова'],
    demonym: ['Tesmarkian'],
  },
});

const K = '[[Kestrin|valdoria|metonym]]';
const O = '[[Orlova|tesmark|metonym]]';
const only = (text: string, language = 'en') => mark([text], language, vocabulary)[0];

describe('a capital that acts, or is dealt with, is its government', () => {
  test.each([
    `${K} says it will close the strait.`,
    `Observers note that ${K} is distancing itself from ${O} on the matter.`,
    `${K} has teamed up with ${O} to rebuild the dam.`,
    `The treaty cannot be kept without concessions from ${K}.`,
    `The militia operates under ${K}’s patronage.`,
    `${K}'s goal was to win time.`,
    `The report increased the distrust toward the [[Amber Palace|valdoria|metonym]].`,
    `They doubt that ${K} can be trusted, as ${O} has learned.`,
    `Relations between ${K} and ${O} are strained.`,
    `Ministers sent a stern message to ${K}.`,
    `A pro-${K} party won; the ${K}-backed rebels lost.`,
    `${K}-${O} relations are at a low.`,
    `The decision rests with ${K}.`,
    `Farmers have lost confidence in ${K}.`,
    `They vented their anger at ${K}.`,
    `He urged ${K} to sign.`,
    `The pact was in ${K}’s interest.`,
    `Nobody knows what ${K} wants.`,
    `Critics of ${K} are right, and support for ${O} is falling.`,
    `Talks had stalled, and ${K} blamed ${O}.`,
    `Pressure on ${K} is growing.`,
    `The plan was welcomed by ${K}.`,
    `The envoys met in Lunberg, but ${K} stayed away.`,
  ])('%s', (text) => expect(only(text)).toBe(text));
});

describe('a capital where something is, goes or happens is a place', () => {
  test.each([
    'The delegation arrived in Kestrin on Monday.',
    'They landed in Kestrin.',
    'She spoke at a conference in Kestrin.',
    'He is expected to visit Kestrin in spring.',
    'The minister flew to Kestrin late on Friday.',
    'She left Kestrin on foot.',
    'They were returning from Kestrin by train.',
    'Clashes broke out near Kestrin and around Orlova.',
    'He was born in the city of Kestrin.',
    'The mayor of Kestrin resigned.',
    'The Kestrin-based institute disagreed.',
    'The Kestrin airport was closed.',
    'Kestrin’s streets were empty.',
    'The Kestrin summit failed.',
    'Protests were held in Lunberg, Kestrin and Orlova.',
    'They met in Orlova and Kestrin.',
    'He lives outside Kestrin.',
    'A road from Orlova to Kestrin was built.',
    'His trip next week to Kestrin was put off.',
    'KESTRIN (Agency) - A storm is coming.',
    'Ida Horn, Kestrin, 3 July',
    'Kestrin – A storm is coming.',
    'She studied at Kestrin State College for a year.',
    'It happened in the Amber Palace.',
    'The capital, Kestrin, was calm, and so was the port of Orlova.',
  ])('%s', (text) => expect(only(text)).toBe(text));
});

describe('other languages have their own words for it', () => {
  test.each([
    ['fr', 'Il est arrivé à Kestrin lundi.'],
    ['fr', `${K} refuse de signer le traité.`],
    ['fr', `Les exigences de ${K} ont surpris.`],
    ['fr', 'Il revient d’un voyage à Kestrin.'],
    ['fr', 'Elle est partie de Kestrin hier.'],
    ['fr', `Le traité impose à ${K} de céder.`],
    ['fr', 'La ville de Kestrin dort.'],
    ['de', 'Sie landete am Montag in Kestrin.'],
    ['de', `${K} will den Vertrag nicht unterzeichnen.`],
    ['de', `Die Kritik aus ${K} wird lauter.`],
    ['de', 'Er reiste am Montag nach Kestrin.'],
    ['de', `${K}s Ziele sind unklar.`],
    ['de', 'Kestrins Straßen waren leer.'],
    ['ar', 'وقع ذلك بشمال كسترين.'],
    ['de', `Die Beziehungen zwischen ${K} und ${O} sind schlecht.`],
    ['es', 'Llegó el lunes a Kestrin.'],
    ['es', `Pidió a ${K} que firmara el acuerdo.`],
    ['es', 'Hubo una conferencia en Kestrin.'],
    ['es', `${K} acusa a ${O} de mentir.`],
    ['ru', 'Он прибыл в Кестрин в понедельник.'],
    ['ru', '[[Кестрин|valdoria|metonym]] обвиняет [[Орлову|tesmark|metonym]] во лжи.'],
    ['ru', 'В [[Кестрине|valdoria|metonym]] заявили, что договор нарушен.'],
    ['ru', 'Встреча прошла в Кестрине.'],
    ['ar', 'وصل الوفد إلى كسترين يوم الاثنين.'],
    ['ar', 'عقد المؤتمر في كسترين.'],
    ['ar', 'قالت [[كسترين|valdoria|metonym]] إنها لن توقع.'],
    ['fa', 'او روز دوشنبه به کسترین سفر کرد.'],
    ['fa', '[[کسترین|valdoria|metonym]] این توافق را رد کرد.'],
    ['he', 'הוועידה נערכה בקסטרין.'],
    ['he', '[[קסטרין|valdoria|metonym]] סירבה לחתום.'],
  ])('%s: %s', (language, text) => expect(only(text, language)).toBe(text));
});

test('in a language of which nothing is known, a capital is no mention: nobody can tell', () => {
  expect(only('Kestrin ne vuole sapere.', 'it')).toBe('Kestrin ne vuole sapere.');
});
