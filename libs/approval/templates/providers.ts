import { CaseMover } from './case-mover.js';
import { ChainBodies } from './chain-bodies.js';
import { ChainForecast } from './chain-forecast.js';
import { DraftRepository } from './draft.repository.js';
import { ForecastResolver } from './forecast.resolver.js';
import { Forecasts } from './forecasts.js';
import { MoveCheck } from './move-check.js';
import { MovePlanner } from './move-planner.js';
import { MoveRepository } from './move.repository.js';
import { TemplateCheck } from './template-check.js';
import { TemplateDrafts } from './template-drafts.js';
import { TemplatePublisher } from './template-publisher.js';
import { TemplateReader } from './template-reader.js';
import { TemplateRepository } from './template.repository.js';
import { TemplateDraftResolver, TemplateResolver } from './template.resolver.js';
import { TemplateScope } from './template-scope.js';

/** Chain templates: editing, publishing, dry runs, and moving cases. */
export const templateProviders = [
  CaseMover,
  ChainBodies,
  ChainForecast,
  DraftRepository,
  ForecastResolver,
  Forecasts,
  MoveCheck,
  MovePlanner,
  MoveRepository,
  TemplateCheck,
  TemplateDraftResolver,
  TemplateDrafts,
  TemplatePublisher,
  TemplateReader,
  TemplateRepository,
  TemplateResolver,
  TemplateScope,
];
