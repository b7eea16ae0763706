import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  CheckSquareOutlined,
  ClusterOutlined,
  EnvironmentOutlined,
  ExportOutlined,
  FileAddOutlined,
  FileDoneOutlined,
  FileTextOutlined,
  FieldTimeOutlined,
  FormOutlined,
  MedicineBoxOutlined,
  SolutionOutlined,
  PartitionOutlined,
  RollbackOutlined,
  ImportOutlined,
  InboxOutlined,
  RetweetOutlined,
  SubnodeOutlined,
  SwapOutlined,
  TeamOutlined,
  UploadOutlined,
  UsergroupAddOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Me, Permission } from '../api/session';

export interface NavigationItem {
  to: string;
  label: string;
  icon: ReactNode;
  permission?: Permission;
  /** Where a permission does not say it all. */
  allowed?: (me: Me) => boolean;
  /** Also matched only exactly: '/postings' must not light up on '/postings/new'. */
  end?: boolean;
}

const items: NavigationItem[] = [
  { to: '/tasks', label: '我的待办', icon: <CheckSquareOutlined /> },
  { to: '/postings/new', label: '发起派驻', icon: <FormOutlined />, permission: 'create:Posting' },
  { to: '/postings/batch', label: '批量派驻', icon: <UsergroupAddOutlined />, permission: 'create:Posting' },
  { to: '/exchanges/new', label: '发起双向流动', icon: <RetweetOutlined />, permission: 'create:Posting' },
  { to: '/transfers/new', label: '发起调动', icon: <ExportOutlined />, permission: 'create:Transfer' },
  { to: '/meetings', label: '会议', icon: <SolutionOutlined />, permission: 'read:Meeting' },
  { to: '/cases', label: '审批事项', icon: <FileTextOutlined />, permission: 'read:Case' },
  {
    to: '/matters/new',
    label: '发起事项',
    icon: <FileAddOutlined />,
    permission: 'create:DeclaredMatter',
  },
  { to: '/postings', label: '派驻台账', icon: <ApartmentOutlined />, permission: 'read:Posting', end: true },
  {
    to: '/receptions',
    label: '跨医共体接收',
    icon: <ImportOutlined />,
    permission: 'create:PostingReception',
  },
  {
    to: '/transfers',
    label: '调动台账',
    icon: <SubnodeOutlined />,
    permission: 'read:Transfer',
    end: true,
  },
  { to: '/placement', label: '首次安置', icon: <EnvironmentOutlined />, permission: 'read:Placement' },
  {
    to: '/matters',
    label: '生效事项',
    icon: <FileDoneOutlined />,
    permission: 'read:DeclaredMatter',
    end: true,
  },
  {
    to: '/village',
    label: '乡聘村用',
    icon: <MedicineBoxOutlined />,
    permission: 'read:VillageEmployment',
  },
  { to: '/staff', label: '人员', icon: <TeamOutlined />, permission: 'read:Staff' },
  {
    to: '/postings/returning',
    label: '到期返回',
    icon: <RollbackOutlined />,
    permission: 'read:Posting',
  },
  { to: '/institutions', label: '机构沿革', icon: <ClusterOutlined />, permission: 'read:Institution' },
  { to: '/kinship', label: '亲属关系', icon: <UsergroupAddOutlined />, permission: 'read:Kinship' },
  { to: '/establishment', label: '编制台账', icon: <BankOutlined />, permission: 'read:Establishment' },
  { to: '/roster-imports', label: '人员导入', icon: <UploadOutlined />, permission: 'import:Staff' },
  {
    to: '/supervision',
    label: '督办',
    icon: <FieldTimeOutlined />,
    // Chairs and heads of offices see what is late in their own body.
    allowed: (me) => me.permissions.includes('supervise:Case') || me.seats.some((seat) => seat.isChair),
  },
  { to: '/copies', label: '抄送我的', icon: <InboxOutlined />, allowed: (me) => Boolean(me.person) },
  { to: '/delegations', label: '我的委托', icon: <SwapOutlined />, allowed: (me) => Boolean(me.person) },
  {
    to: '/templates',
    label: '流程模板',
    icon: <PartitionOutlined />,
    permission: 'read:ChainTemplate',
  },
  { to: '/audit', label: '审计记录', icon: <AuditOutlined />, permission: 'read:AuditEvent' },
];

/** What this account may open. The server checks again; this only keeps dead ends out of sight. */
export const navigationFor = (me: Me): NavigationItem[] =>
  items.filter(
    (item) =>
      (!item.permission || me.permissions.includes(item.permission)) && (!item.allowed || item.allowed(me)),
  );
