import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router';
import { queryClient } from '../api/session';
import { themeFor } from '../theme';
import { usePhone } from '../ui/usePhone';
import { router } from './routes';

export function App() {
  const phone = usePhone();
  const theme = useMemo(() => themeFor(phone), [phone]);
  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: (label, { required }) => (required ? label : <OptionalLabel label={label} />) }}
    >
      <AntApp>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}

/** Most fields are needed, so it is the few others that are marked. */
function OptionalLabel({ label }: { label: React.ReactNode }) {
  return (
    <>
      {label}
      <span className="optional">选填</span>
    </>
  );
}
