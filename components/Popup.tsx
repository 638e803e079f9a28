import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import type { WorkerClient } from '../lib/browser/worker-client.ts';
import type { TabState } from '../lib/types.ts';
import { announcement } from './announcement.ts';
import { NotAPolicy } from './NotAPolicy.tsx';
import { Reading } from './Reading.tsx';
import { ReportView } from './ReportView.tsx';
import { TabContext } from './tab.ts';
import { Unreadable } from './Unreadable.tsx';

type Props = { worker: WorkerClient; tabId: number };

/** What the toolbar button opens: the state of the tab's document, kept up to date. */
export function Popup({ worker, tabId }: Props) {
  const [state, setState] = useState<TabState>({ status: 'reading', since: 0 });
  const [attempts, setAttempts] = useState(0);
  // Watching anew after an attempt brings its outcome even where the document's state did not change.
  useEffect(() => worker.watch(tabId, setState), [worker, tabId, attempts]);
  const attempt = (asked: Promise<void>) => {
    setState({ status: 'reading', since: Date.now() });
    asked.then(
      () => setAttempts(attempts + 1),
      () => setState({ status: 'unreadable', reason: 'failed' }),
    );
  };
  const language = state.status === 'ready' ? state.report.policy.language : '';
  const tab = useMemo(
    () => ({
      show: worker.show.bind(worker, tabId),
      open: worker.open.bind(worker),
      language: language === 'und' ? '' : language,
    }),
    [worker, tabId, language],
  );
  return (
    <TabContext.Provider value={tab}>
      <State
        state={state}
        onRead={() => attempt(worker.readAnyway(tabId))}
        onRetry={() => attempt(worker.retry(tabId))}
      />
    </TabContext.Provider>
  );
}

type StateProps = { state: TabState; onRead: () => void; onRetry: () => void };

function State(props: StateProps) {
  const [broken, reset] = useErrorBoundary((error: unknown) =>
    console.error('The report could not be shown:', error),
  );
  const onRetry = () => {
    reset();
    props.onRetry();
  };
  if (broken) return <Unreadable reason="failed" onRetry={onRetry} />;
  return (
    <>
      <Announcement state={props.state} />
      <View {...props} />
    </>
  );
}

function Announcement({ state }: { state: TabState }) {
  return (
    <p role="status" class="unseen" data-state={state.status}>
      {announcement(state)}
    </p>
  );
}

function View({ state, onRead, onRetry }: StateProps) {
  switch (state.status) {
    case 'reading':
      return <Reading />;
    case 'not-a-policy':
      return <NotAPolicy policyLink={state.policyLink} onRead={onRead} />;
    case 'unreadable':
      return <Unreadable reason={state.reason} onRetry={onRetry} />;
    case 'ready':
      return <ReportView report={state.report} />;
  }
}
