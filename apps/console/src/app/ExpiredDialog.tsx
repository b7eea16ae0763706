import { Button, Modal } from 'antd';
import { useNavigate } from 'react-router';
import { useExpired } from '../api/expiry';
import { signedInAgain, signedOut, useMe } from '../api/session';
import { SignInForm } from '../pages/sign-in/SignInForm';
import { givingUp } from '../ui/unsaved';

/** The session ended while a page was open: what is typed there stays, and waits for the same person. */
export function ExpiredDialog() {
  return useExpired() ? <SignInAgain /> : null;
}

function SignInAgain() {
  const me = useMe();
  const navigate = useNavigate();
  return (
    <Modal
      open
      title="登录已过期"
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      zIndex={1500}
      width={420}
      // Whoever passes by must not read on.
      styles={{ mask: { backdropFilter: 'blur(12px)' } }}
    >
      <p>
        请重新登录，已填写的内容保留；刚才没有完成的操作，登录后请再次提交。换用其他账号登录的，页面重新打开。
      </p>
      <SignInForm username={me.username} onSignedIn={signedInAgain} />
      <Button
        type="link"
        block
        onClick={() => {
          signedOut();
          void navigate('/sign-in', { state: givingUp });
        }}
      >
        退出，放弃未提交的内容
      </Button>
    </Modal>
  );
}
