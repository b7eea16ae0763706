import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../context/index.js';

/** Where the context factory leaves the context: on the request, and in GraphQL's context. */
export interface CarriesContext {
  requestContext?: RequestContext;
}

/** The context of the call, over GraphQL or plain HTTP. */
export function requestContextOf(host: ExecutionContext): RequestContext {
  const carrier: CarriesContext =
    host.getType<string>() === 'graphql'
      ? GqlExecutionContext.create(host).getContext<CarriesContext>()
      : host.switchToHttp().getRequest<CarriesContext>();
  if (!carrier.requestContext) throw new Error('request without a context');
  return carrier.requestContext;
}
