import { AcrossNews } from './across-news.js';
import { ReceptionKinship } from './reception-kinship.js';
import { ReceptionListRepository } from './reception-list.repository.js';
import { ReceptionListener } from './reception-listener.js';
import { ReceptionMatter } from './reception.matter.js';
import { ReceptionRecordCheck } from './reception-record-check.js';
import { ReceptionRepository } from './reception.repository.js';
import { CaseReceptionResolver, ReceptionResolver } from './reception.resolver.js';
import { ReceptionService } from './reception.service.js';
import { ReturnAskResolver } from './return-ask.resolver.js';
import { ReturnAsks } from './return-asks.js';
import { Receptions } from './receptions.js';

/** 跨医共体派驻: a posting to another community, and its reception there. */
export const receptionProviders = [
  AcrossNews,
  ReceptionRepository,
  ReceptionListRepository,
  Receptions,
  ReceptionMatter,
  ReceptionListener,
  ReceptionKinship,
  ReceptionService,
  ReceptionRecordCheck,
  ReceptionResolver,
  ReturnAsks,
  ReturnAskResolver,
  CaseReceptionResolver,
];
