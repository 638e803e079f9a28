import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import type { PersonClient } from '../lib/browser/person-client.ts';
import type { TabView, WorkerClient } from '../lib/browser/worker-client.ts';
import { announcement } from './announcement.ts';
import { loadMenu } from './letter/use-menu.ts';
import { NotAPolicy } from './NotAPolicy.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { ReaderContext, useReader } from './person/reader.ts';
import { useReaderOf } from './person/use-reader-of.ts';
import { Reading } from './Reading.tsx';
import { ReportView } from './ReportView.tsx';
import { SettingsDamaged } from './SettingsDamaged.tsx';
import { SwitchedOff } from './SwitchedOff.tsx';
import { TabContext } from './tab.ts';
import { Unreadable } from './Unreadable.tsx';
import { useFocusKept } from './use-focus-kept.ts';

type Props = { worker: WorkerClient; person: PersonClient; tabId: number };

/** The document that the person asked to read, and how often they asked. */
type Asked = { times: number; document?: string | undefined };

/** What the toolbar button opens: the state of the tab's document, kept up to date. */
export function Popup({ worker, person, tabId }: Props) {
  const [view, setView] = useState<TabView>({ state: { status: 'reading', since: 0 } });
  const [asked, setAsked] = useState<Asked>({ times: 0 });
  // Watching anew after an attempt brings its outcome even where the document's state did not change.
  useEffect(() => worker.watch(tabId, asked.document, setView), [worker, tabId, asked]);
  const read = () => {
    setView({ ...view, state: { status: 'reading', since: Date.now() } });
    worker.read(tabId).then(
      (document) => setAsked({ times: asked.times + 1, document }),
      () => setView({ ...view, state: { status: 'unreadable', reason: 'failed' } }),
    );
  };
  const { state, site } = view;
  const { language, text } = state.status === 'ready' ? state.report.policy : { language: '', text: '' };
  const [heading = ''] = text.split('\n', 1);
  const tab = useMemo(
    () => ({
      show: worker.show.bind(worker, tabId),
      showControl: worker.showControl.bind(worker, tabId),
      open: worker.open.bind(worker, tabId),
      heading,
      language: language === 'und' ? '' : language,
    }),
    [worker, tabId, heading, language],
  );
  const reader = useReaderOf(
    person,
    tabId,
    site?.isPrivate ?? false,
    state.status === 'ready' ? state.report : undefined,
  );
  // While the report is read, not after it: the letters are there when it is shown.
  useEffect(() => void loadMenu().catch(() => undefined), []);
  return (
    <TabContext.Provider value={tab}>
      <ReaderContext.Provider value={reader}>
        <State view={view} worker={worker} onRead={read} />
      </ReaderContext.Provider>
      {site && state.status !== 'switched-off' && <PopupFooter key={site.name} site={site} worker={worker} />}
    </TabContext.Provider>
  );
}

type StateProps = { view: TabView; worker: WorkerClient; onRead: () => void };

function State(props: StateProps) {
  const [broken, reset] = useErrorBoundary((error: unknown) =>
    console.error('The report could not be shown:', error),
  );
  useFocusKept(broken ? 'broken' : props.view.state.status);
  const onRetry = () => {
    reset();
    props.onRead();
  };
  if (broken) return <Unreadable reason="failed" onRetry={onRetry} />;
  return (
    <>
      <Announcement view={props.view} />
      <View {...props} />
    </>
  );
}

function Announcement({ view }: { view: TabView }) {
  const { residence } = useReader();
  return (
    <p role="status" class="unseen" data-state={view.state.status}>
      {announcement(view, residence)}
    </p>
  );
}

function View({ view: { state, site }, worker, onRead }: StateProps) {
  switch (state.status) {
    case 'switched-off':
      return site && <SwitchedOff site={site} worker={worker} onRead={onRead} />;
    case 'settings-damaged':
      return <SettingsDamaged onRead={onRead} onOpenSettings={worker.openSettings} />;
    case 'reading':
      return <Reading />;
    case 'not-a-policy':
      return <NotAPolicy policyLink={state.policyLink} onRead={onRead} />;
    case 'unreadable':
      return <Unreadable reason={state.reason} onRetry={onRead} />;
    case 'ready':
      return <ReportView report={state.report} />;
  }
}
