import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'dayjs/locale/zh-cn';
import dayjs from 'dayjs';
import { followOtherTabs } from './api/session';
import { App } from './app/App';
import { applyPalette } from './theme';
import './styles/index.css';

dayjs.locale('zh-cn');
applyPalette(document.documentElement);
followOtherTabs();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
