import { LoanRepository } from './loan.repository.js';
import { PlanRepository } from './plan.repository.js';
import { PostAppointments } from './appointments.js';
import { DocumentDesk } from './document-desk.js';
import { PostDesk } from './post-desk.js';
import { VerifiedChanges } from './verified-changes.js';
import { PostLoans } from './post-loans.js';
import { PostPlans } from './post-plans.js';
import { PostQuotas } from './post-quotas.js';
import { RatioRepository } from './ratio.repository.js';
import { StructureRatios } from './structure-ratios.js';

/** What plans, ratio tables and loans of posts are made of. */
export const postProviders = [
  LoanRepository,
  PlanRepository,
  RatioRepository,
  StructureRatios,
  PostQuotas,
  PostPlans,
  PostLoans,
  PostDesk,
  PostAppointments,
  VerifiedChanges,
  DocumentDesk,
];
