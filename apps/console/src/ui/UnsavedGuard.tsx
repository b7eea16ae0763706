import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { asksFirst } from './unsaved';

/** Asks before a page with something unsaved on it is left: by a link, by going back, or by closing the tab. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) =>
    asksFirst(dirty, currentLocation, nextLocation),
  );
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [dirty]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Modal
      open
      title="有未保存的修改"
      okText="离开，不保存"
      cancelText="留在本页"
      okButtonProps={{ danger: true }}
      onOk={() => {
        blocker.proceed();
      }}
      onCancel={() => {
        blocker.reset();
      }}
    >
      <p>离开后，未保存的修改不能找回。</p>
    </Modal>
  );
}
