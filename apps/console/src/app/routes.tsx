import { createBrowserRouter, Navigate } from 'react-router';
import { Loading } from '../ui/Notices';
import { NotFound, RouteFault } from './RouteFault';
import { Shell } from './Shell';

/** Each page is its own chunk: the sign-in page must not wait for tables and date pickers. */
export const router = createBrowserRouter([
  {
    errorElement: <RouteFault />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        path: '/sign-in',
        lazy: async () => ({ Component: (await import('../pages/sign-in/SignInPage')).SignInPage }),
      },
      {
        element: <Shell />,
        children: [
          { index: true, element: <Navigate to="/tasks" replace /> },
          {
            errorElement: <RouteFault />,
            children: [
              {
                path: 'tasks',
                lazy: async () => ({ Component: (await import('../pages/tasks/TasksPage')).TasksPage }),
              },
              {
                path: 'postings/new',
                lazy: async () => ({
                  Component: (await import('../pages/posting-form/NewPostingPage')).NewPostingPage,
                }),
              },
              {
                path: 'postings/batch',
                lazy: async () => ({ Component: (await import('../pages/moves/NewMovePages')).NewBatchPage }),
              },
              {
                path: 'exchanges/new',
                lazy: async () => ({
                  Component: (await import('../pages/moves/NewMovePages')).NewExchangePage,
                }),
              },
              {
                path: 'transfers/new',
                lazy: async () => ({
                  Component: (await import('../pages/moves/NewMovePages')).NewTransferPage,
                }),
              },
              {
                path: 'transfers',
                lazy: async () => ({
                  Component: (await import('../pages/moves/TransfersPage')).TransfersPage,
                }),
              },
              ...['matters/new', 'matters/new/:type'].map((path) => ({
                path,
                lazy: async () => ({
                  Component: (await import('../pages/matters/NewMatterPage')).NewMatterPage,
                }),
              })),
              {
                path: 'post-schemes/new',
                lazy: async () => ({
                  Component: (await import('../pages/post-scheme/NewSchemePage')).NewSchemePage,
                }),
              },
              {
                path: 'matters',
                lazy: async () => ({
                  Component: (await import('../pages/matters/MattersInForcePage')).MattersInForcePage,
                }),
              },
              {
                path: 'cases/:number/resubmit',
                lazy: async () => ({
                  Component: (await import('../pages/posting-form/ResubmitPage')).ResubmitPage,
                }),
              },
              {
                path: 'cases',
                lazy: async () => ({ Component: (await import('../pages/cases/CasesPage')).CasesPage }),
              },
              {
                path: 'cases/:number',
                lazy: async () => ({ Component: (await import('../pages/case/CasePage')).CasePage }),
              },
              {
                path: 'meetings',
                lazy: async () => ({
                  Component: (await import('../pages/meetings/MeetingsPage')).MeetingsPage,
                }),
              },
              {
                path: 'meetings/:id',
                lazy: async () => ({
                  Component: (await import('../pages/meetings/MeetingPage')).MeetingPage,
                }),
              },
              {
                path: 'votes',
                lazy: async () => ({ Component: (await import('../pages/meetings/VotesPage')).VotesPage }),
              },
              {
                path: 'postings',
                lazy: async () => ({
                  Component: (await import('../pages/postings/PostingsPage')).PostingsPage,
                }),
              },
              {
                path: 'postings/allowances',
                lazy: async () => ({
                  Component: (await import('../pages/posting/AllowancesPage')).AllowancesPage,
                }),
              },
              {
                path: 'postings/:id',
                lazy: async () => ({
                  Component: (await import('../pages/posting/PostingPage')).PostingPage,
                }),
              },
              {
                path: 'receptions',
                lazy: async () => ({
                  Component: (await import('../pages/reception/ReceivablePage')).ReceivablePage,
                }),
              },
              {
                path: 'receptions/new/:number',
                lazy: async () => ({
                  Component: (await import('../pages/reception/NewReceptionPage')).NewReceptionPage,
                }),
              },
              {
                path: 'coverage',
                lazy: async () => ({
                  Component: (await import('../pages/posting/CoveragePage')).CoveragePage,
                }),
              },
              {
                path: 'village',
                lazy: async () => ({
                  Component: (await import('../pages/village/CertificatesPage')).CertificatesPage,
                }),
              },
              {
                path: 'village/contracts',
                lazy: async () => ({
                  Component: (await import('../pages/village/ContractsPage')).ContractsPage,
                }),
              },
              {
                path: 'village/contracts/new',
                lazy: async () => ({
                  Component: (await import('../pages/village/NewContractPage')).NewContractPage,
                }),
              },
              {
                path: 'village/contracts/:id',
                lazy: async () => ({
                  Component: (await import('../pages/village/ContractPage')).ContractPage,
                }),
              },
              {
                path: 'village/contracts/:id/print',
                lazy: async () => ({
                  Component: (await import('../pages/village/PrintPage')).PrintPage,
                }),
              },
              {
                path: 'village/funds',
                lazy: async () => ({
                  Component: (await import('../pages/village/FundsPage')).FundsPage,
                }),
              },
              {
                path: 'village/pay',
                lazy: async () => ({
                  Component: (await import('../pages/village/PayPage')).PayPage,
                }),
              },
              {
                path: 'village/pay/:id',
                lazy: async () => ({
                  Component: (await import('../pages/village/PayRunPage')).PayRunPage,
                }),
              },
              {
                path: 'staff',
                lazy: async () => ({ Component: (await import('../pages/staff/StaffPage')).StaffPage }),
              },
              {
                path: 'staff/:id',
                lazy: async () => ({ Component: (await import('../pages/people/PersonPage')).PersonPage }),
              },
              {
                path: 'postings/returning',
                lazy: async () => ({
                  Component: (await import('../pages/people/ReturningPage')).ReturningPage,
                }),
              },
              {
                path: 'institutions',
                lazy: async () => ({
                  Component: (await import('../pages/institutions/HistoryPage')).HistoryPage,
                }),
              },
              {
                path: 'institutions/:id',
                lazy: async () => ({
                  Component: (await import('../pages/institutions/InstitutionPage')).InstitutionPage,
                }),
              },
              {
                path: 'establishment',
                lazy: async () => ({
                  Component: (await import('../pages/establishment/EstablishmentPage')).EstablishmentPage,
                }),
              },
              {
                path: 'establishment/posts',
                lazy: async () => ({
                  Component: (await import('../pages/establishment/PostsPage')).PostsPage,
                }),
              },
              {
                path: 'establishment/roster',
                lazy: async () => ({
                  Component: (await import('../pages/establishment/RosterPage')).RosterPage,
                }),
              },
              {
                path: 'establishment/loans',
                lazy: async () => ({
                  Component: (await import('../pages/establishment/LoansPage')).LoansPage,
                }),
              },
              {
                path: 'establishment/plans',
                lazy: async () => ({
                  Component: (await import('../pages/establishment/PlansPage')).PlansPage,
                }),
              },
              {
                path: 'establishment/projection',
                lazy: async () => ({
                  Component: (await import('../pages/establishment/ProjectionPage')).ProjectionPage,
                }),
              },
              {
                path: 'roster-imports',
                lazy: async () => ({
                  Component: (await import('../pages/roster-import/RosterImportsPage')).RosterImportsPage,
                }),
              },
              {
                path: 'roster-imports/:id',
                lazy: async () => ({
                  Component: (await import('../pages/roster-import/RosterImportPage')).RosterImportPage,
                }),
              },
              {
                path: 'kinship',
                lazy: async () => ({ Component: (await import('../pages/kinship/KinshipPage')).KinshipPage }),
              },
              {
                path: 'kinship/findings',
                lazy: async () => ({
                  Component: (await import('../pages/kinship/FindingsPage')).FindingsPage,
                }),
              },
              {
                path: 'audit',
                lazy: async () => ({ Component: (await import('../pages/audit/AuditPage')).AuditPage }),
              },
              {
                path: 'api-tokens',
                lazy: async () => ({
                  Component: (await import('../pages/api-tokens/ApiTokensPage')).ApiTokensPage,
                }),
              },
              {
                path: 'notices',
                lazy: async () => ({ Component: (await import('../pages/notices/NoticesPage')).NoticesPage }),
              },
              {
                path: 'notices/settings',
                lazy: async () => ({
                  Component: (await import('../pages/notices/NoticeSettingsPage')).NoticeSettingsPage,
                }),
              },
              {
                path: 'supervision',
                lazy: async () => ({
                  Component: (await import('../pages/supervision/SupervisionPage')).SupervisionPage,
                }),
              },
              {
                path: 'delegations',
                lazy: async () => ({
                  Component: (await import('../pages/delegations/DelegationsPage')).DelegationsPage,
                }),
              },
              {
                path: 'placement',
                lazy: async () => ({
                  Component: (await import('../pages/placement/PlacementPage')).PlacementPage,
                }),
              },
              {
                path: 'placement/new',
                lazy: async () => ({
                  Component: (await import('../pages/placement/NewRoundPage')).NewRoundPage,
                }),
              },
              {
                path: 'placement/rounds/:id',
                lazy: async () => ({ Component: (await import('../pages/placement/RoundPage')).RoundPage }),
              },
              {
                path: 'placement/services',
                lazy: async () => ({
                  Component: (await import('../pages/placement/ServicesPage')).ServicesPage,
                }),
              },
              {
                path: 'templates',
                lazy: async () => ({
                  Component: (await import('../pages/templates/TemplatesPage')).TemplatesPage,
                }),
              },
              {
                path: 'templates/versions/:id',
                lazy: async () => ({
                  Component: (await import('../pages/templates/VersionPage')).VersionPage,
                }),
              },
              {
                path: 'templates/drafts/:id',
                lazy: async () => ({ Component: (await import('../pages/templates/DraftPage')).DraftPage }),
              },
              {
                path: 'copies',
                lazy: async () => ({ Component: (await import('../pages/copies/CopiesPage')).CopiesPage }),
              },
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
    ],
  },
]);
