/** The report on a wave: writing, versions, the round for facts, downloads. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const reports = api.v1.reports[':reportId'];
const getReport = (waveId: string) => api.v1.waves[':waveId'].report.$get({ param: { waveId } });
const getVersions = (reportId: string) => reports.versions.$get({ param: { reportId } });
const getRemarks = (reportId: string) => reports.remarks.$get({ param: { reportId } });
const getPreview = (reportId: string) => reports.preview.$get({ param: { reportId } });

type ReportAnswer = Answered<Awaited<ReturnType<typeof getReport>>>;
export type WritingReport = Extract<ReportAnswer, { kind: 'writing' }>;
export type ReadingReport = Extract<ReportAnswer, { kind: 'reading' }>;
export type DraftSection = WritingReport['sections'][number];
export type ShownSection = ReadingReport['version']['sections'][number];
export type Remark = ReadingReport['remarks'][number];
export type ReportFormat = WritingReport['formats'][number];

export const reportQuery = (waveId: string) =>
  queryOptions({ queryKey: ['report', waveId], queryFn: () => ask(getReport(waveId)), staleTime: 0 });

export const reportPreviewQuery = (reportId: string) =>
  queryOptions({ queryKey: ['report', reportId, 'preview'], queryFn: () => ask(getPreview(reportId)), staleTime: 0 });

export const reportVersionsQuery = (reportId: string) =>
  queryOptions({ queryKey: ['report', reportId, 'versions'], queryFn: () => ask(getVersions(reportId)) });

export const reportVersionQuery = (reportId: string, number: number) =>
  queryOptions({
    queryKey: ['report', reportId, 'versions', number],
    queryFn: () => ask(reports.versions[':number'].$get({ param: { reportId, number: String(number) } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const remarksQuery = (reportId: string) =>
  queryOptions({ queryKey: ['report', reportId, 'remarks'], queryFn: () => ask(getRemarks(reportId)) });

/** Where a report is downloaded: as it is now, or one of its versions. */
export const exportUrl = (reportId: string, format: ReportFormat, version?: number): string =>
  reports.export.$path({ param: { reportId }, query: { format, ...(version ? { version: String(version) } : {}) } });

const useFresh = () => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([['report'], ['recommendations']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
};

export const useBeginReport = (waveId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (locale: 'nl' | 'en') =>
      ask(api.v1.waves[':waveId'].report.$post({ param: { waveId }, json: { locale } })),
    onSuccess,
  });
};

/** Saving as you go: it refreshes nothing, the editor already shows what it saved. */
export const saveSection = (reportId: string, key: string, json: { revision: number; text: string }) =>
  ask(reports.sections[':key'].$put({ param: { reportId, key }, json }));

export const useFillSection = (reportId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: ({ key, ...json }: { key: string; revision: number; take: boolean }) =>
      ask(reports.sections[':key'].filling.$post({ param: { reportId, key }, json })),
    onSuccess,
  });
};

export const useKeepVersion = (reportId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { reason: string }) => ask(reports.versions.$post({ param: { reportId }, json })),
    onSuccess,
  });
};

export const useOpenFactCheck = (reportId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { until: string; reason: string }) =>
      ask(reports['fact-checks'].$post({ param: { reportId }, json })),
    onSuccess,
  });
};

export const useMakeFinal = (reportId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { reason: string }) => ask(reports.finalisation.$post({ param: { reportId }, json })),
    onSuccess,
  });
};

export const useAddRemark = (reportId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { section: string; text: string }) => ask(reports.remarks.$post({ param: { reportId }, json })),
    onSuccess,
  });
};

export const useAnswerRemark = (remarkId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { state: 'taken-over' | 'not-taken-over'; reply: string }) =>
      ask(api.v1['report-remarks'][':remarkId'].$patch({ param: { remarkId }, json })),
    onSuccess,
  });
};
