import { useTexts } from '../../../texts/index.tsx';

/** A version in the breadcrumbs: the code of its questionnaire and its number. */
export function VersionCrumb({ params }: { params: Record<string, string> }) {
  return useTexts().questionnaire.versionPage.crumb(params.code ?? '', params.number ?? '');
}
