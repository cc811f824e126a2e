import type { CommentaryModel } from './commentaryModel';

/** The commentary as plain text: headings, a line for each sentence, source and, where it is so, the illustrative mark. */
export function commentaryText(model: CommentaryModel, address: string): string {
  return [
    `${model.title}: ${model.subtitle}`,
    ...(model.illustrative ? ['Illustrative data'] : []),
    ...model.sections.flatMap(({ title, sentences }) => [
      '',
      title,
      ...sentences.map(({ text }) => `- ${text}`),
    ]),
    '',
    ...closing(model, address),
    '',
  ].join('\n');
}

/** The same as HTML that a word processor takes over: headings, lists and paragraphs, without styles of our own. */
export function commentaryHtml(model: CommentaryModel, address: string): string {
  const sections = model.sections.map(
    ({ title, sentences }) =>
      `<h3>${escaped(title)}</h3><ul>${sentences.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`,
  );
  return [
    `<h2>${escaped(`${model.title}: ${model.subtitle}`)}</h2>`,
    ...(model.illustrative ? ['<p><strong>Illustrative data</strong></p>'] : []),
    ...sections,
    ...closing(model, address).map((line) => `<p>${escaped(line)}</p>`),
  ].join('');
}

function closing({ source }: CommentaryModel, address: string): readonly string[] {
  return [
    `Source: ${source}.`,
    'Chance: 95% intervals, which allow for random variation in the numbers and for nothing else.',
    ...(address === '' ? [] : [`Made with: ${address}`]),
  ];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
