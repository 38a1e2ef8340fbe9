/**
 * Everything a page is made of. A page in five minutes:
 *
 * 1. Texts: `web/texts/nl/wave.ts` and `web/texts/en/wave.ts` (typed `Texts['wave']`), one line in each `index.ts`.
 * 2. A query beside its page's domain word, `web/queries/wave.ts`:
 *      export const waveQuery = (waveId: string) =>
 *        queryOptions({ queryKey: ['wave', waveId], queryFn: () => ask(api.v1.waves[':waveId'].$get({ param: { waveId } })) });
 * 3. The page, `web/pages/wave/WavePage.tsx`, a named export; no default exports:
 *      export function WavePage() {
 *        const t = useTexts().wave;
 *        const { waveId } = useParams({ from: '/signed-in/networks/$networkId/waves/$waveId' });
 *        return (
 *          <Loaded query={useQuery(waveQuery(waveId))}>
 *            {(wave) => (
 *              <>
 *                <PageHeading title={wave.label} lead={t.lead} />
 *                …
 *              </>
 *            )}
 *          </Loaded>
 *        );
 *      }
 * 4. One route in `web/router.tsx`, lazily loaded.
 *
 * Forms: `<Form problem={mutation.error} onSubmit={(values) => mutation.mutate(…)}>`; each field's `name` is the field
 * name in the API, so the API's errors find their field by themselves. A required field is the rule; say `optional`.
 *
 * One column: text and forms keep a readable measure by themselves, tables and charts use the full width. For rows of
 * things use `Card` in a `CardGrid`. Space between blocks comes from the page (`.flow`), not from margins of your own.
 * Colours, sizes and space: `--basis-*` tokens only. No inline styles: the content security policy refuses them.
 */
export { Alert, ProblemAlert, type Tone } from './Alert.tsx';
export { AnchorButton, Button, ButtonGroup, type ButtonKind, LinkButton } from './Button.tsx';
export { Card, CardGrid } from './Card.tsx';
export { CopyField } from './CopyField.tsx';
export { type Column, DataTable } from './DataTable.tsx';
export { DefinitionList } from './DefinitionList.tsx';
export { DemoBanner } from './DemoBanner.tsx';
export { Details } from './Details.tsx';
export { Dialog } from './Dialog.tsx';
export { EmptyState } from './EmptyState.tsx';
export { FieldGroup, type FieldProps } from './Field.tsx';
export { Form } from './Form.tsx';
export { FormButtons } from './FormButtons.tsx';
export { Checkbox, CheckboxGroup, DateField, FileField, RadioGroup, Select, TextArea, TextField } from './fields.tsx';
export { Icon, type IconName } from './Icon.tsx';
export { Loaded, LoadingState } from './Loaded.tsx';
export { PageHeading } from './PageHeading.tsx';
export { ProgressSteps, type Step } from './ProgressSteps.tsx';
export { type BadgeTone, StatusBadge } from './StatusBadge.tsx';
export { type NavItem, SubNav } from './SubNav.tsx';
