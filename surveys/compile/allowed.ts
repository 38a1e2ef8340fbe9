/**
 * The SurveyJS properties that a questionnaire may use. What is not listed is refused: an unknown property may change
 * what an answer can be, and then the server would check something else than the respondent saw.
 */
import { customProperties } from '../custom-properties.ts';
import { refuse } from './refuse.ts';
import type { Json } from './types.ts';

const conditions = ['visibleIf', 'enableIf', 'isRequired', 'requiredIf', 'requiredErrorText'];
const looks = ['startWithNewLine', 'width', 'minWidth', 'maxWidth', 'indent', 'state', 'colSpan'];
const heading = ['title', 'titleLocation', 'description', 'descriptionLocation'];

const question = [
  ...['type', 'name', 'showNumber', 'hideNumber', 'errorLocation', 'renderAs'],
  ...heading,
  ...conditions,
  ...looks,
  ...customProperties.question,
];
const options = [
  ...['choices', 'choicesOrder', 'colCount', 'separateSpecialChoices'],
  ...['showOtherItem', 'hasOther', 'otherText', 'otherPlaceholder', 'otherErrorText'],
  ...['showNoneItem', 'hasNone', 'noneText'],
];
const scale = [
  ...['rateMin', 'rateMax', 'rateStep', 'rateCount', 'rateValues', 'autoGenerate', 'rateType', 'displayMode'],
  ...['minRateDescription', 'maxRateDescription', 'displayRateDescriptionsAsExtremeItems', 'rateDescriptionLocation'],
  ...['rateColorMode', 'scaleColorMode'],
];
const line = [
  ...['inputType', 'maxLength', 'min', 'max', 'step', 'minErrorText', 'maxErrorText', 'stepErrorText', 'validators'],
  ...['placeholder', 'autocomplete', 'inputSize', 'inputTextAlignment', 'textUpdateMode'],
];
const container = [
  ...['name', 'type', 'elements', ...conditions, ...heading],
  ...['questionTitleLocation', 'questionTitleWidth', 'questionErrorLocation', 'showQuestionNumbers', 'showNumber'],
];
const table = ['rows', 'columns', 'alternateRows', 'columnMinWidth', 'rowTitleWidth', 'showHeader', 'verticalAlign'];

/** Properties by kind of element. */
export const allowed = {
  survey: [
    ...customProperties.survey,
    ...['$schema', 'locale', 'title', 'description', 'pages', 'elements'],
    ...['clearInvisibleValues', 'maxTextLength', 'maxCommentLength', 'maxOthersLength'],
    ...['checkErrorsMode', 'textUpdateMode', 'autoGrowComment', 'allowResizeComment', 'commentAreaRows'],
    ...['showQuestionNumbers', 'showProgressBar', 'progressBarType', 'progressBarLocation', 'showTitle'],
    ...['showPageTitles', 'showPageNumbers', 'showPrevButton', 'showNavigationButtons', 'showTOC', 'tocLocation'],
    ...['questionTitleLocation', 'questionDescriptionLocation', 'questionErrorLocation', 'requiredMark'],
    ...['requiredText', 'completeText', 'pageNextText', 'pagePrevText', 'completedHtml', 'showCompletePage'],
    ...['width', 'widthMode', 'fitToContainer', 'headerView', 'autoFocusFirstError', 'autoFocusFirstQuestion'],
  ],
  page: [...container, 'navigationTitle', 'navigationDescription'],
  panel: [...container, ...looks, 'innerIndent'],
  radiogroup: [...question, ...options, 'showClearButton', 'allowClear'],
  checkbox: [...question, ...options, 'minSelectedChoices', 'maxSelectedChoices', 'validators'],
  dropdown: [...question, ...options, 'placeholder', 'allowClear', 'searchEnabled', 'searchMode', 'autocomplete'],
  rating: [...question, ...scale],
  boolean: [
    ...question,
    ...['valueTrue', 'valueFalse', 'labelTrue', 'labelFalse', 'swapOrder', 'displayMode', 'useTitleAsLabel'],
  ],
  comment: [
    ...question,
    ...['maxLength', 'rows', 'cols', 'autoGrow', 'allowResize', 'acceptCarriageReturn', 'placeholder'],
    ...['textUpdateMode', 'validators'],
  ],
  text: [...question, ...line],
  matrix: [...question, ...table, 'eachRowRequired', 'isAllRowRequired', 'rowOrder', 'rowsOrder', 'displayMode'],
  matrixdropdown: [
    ...question,
    ...table,
    ...['choices', 'cellType', 'placeholder', 'columnColCount', 'horizontalScroll', 'rowOrder', 'displayMode'],
    ...['cellErrorLocation', 'transposeData'],
  ],
  html: ['type', 'name', 'html', 'visibleIf', ...looks],
  column: [
    ...['name', 'title', 'cellType', 'isRequired', 'requiredErrorText', 'width', 'minWidth', 'cellHint', 'renderAs'],
    ...['choices', 'choicesOrder', 'colCount', 'placeholder', 'searchEnabled', 'allowClear', ...scale, ...line],
  ],
  option: ['value', 'text'],
  numericValidator: ['type', 'text', 'minValue', 'maxValue'],
  textValidator: ['type', 'text', 'minLength', 'maxLength'],
  emailValidator: ['type', 'text'],
  answercountValidator: ['type', 'text', 'minCount', 'maxCount'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Sees to it that an element has no property that was not foreseen.
 *
 * @throws with the element and the property
 */
export function onlyAllowed(element: Json, kind: keyof typeof allowed, where: string): void {
  const known: readonly string[] = allowed[kind];
  for (const property of Object.keys(element))
    if (!known.includes(property)) refuse(where, `uses ${JSON.stringify(property)}, which is not allowed here`);
}
