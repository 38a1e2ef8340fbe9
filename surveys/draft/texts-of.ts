/** Which properties of a SurveyJS document are texts that respondents read, in Dutch and in English. */
const textProperties: ReadonlySet<string> = new Set([
  ...['title', 'description', 'html', 'text', 'requiredErrorText', 'placeholder', 'cellHint'],
  ...['otherText', 'otherPlaceholder', 'otherErrorText', 'noneText'],
  ...['minRateDescription', 'maxRateDescription', 'labelTrue', 'labelFalse'],
  ...['minErrorText', 'maxErrorText', 'stepErrorText', 'navigationTitle', 'navigationDescription'],
  ...['requiredText', 'completeText', 'pageNextText', 'pagePrevText'],
]);

/** Whether a property holds such a text. */
export const isTextProperty = (property: string): boolean => textProperties.has(property);

/** The languages, as the messages call them. */
export const languages = [
  { code: 'nl', name: { nl: 'Nederlandse', en: 'Dutch' } },
  { code: 'en', name: { nl: 'Engelse', en: 'English' } },
] as const;
