import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { faultOf, faultPlace } from '../../libs/context/index.js';

/**
 * The last stop of what was thrown. Nest's own would log the error whole, and a database's error quotes the
 * statement with its values.
 */
@Catch()
export class FaultFilter implements ExceptionFilter {
  private readonly log = new Logger('Api');

  async catch(exception: unknown, host: ArgumentsHost): Promise<void> {
    // GraphQL's formatter decides what is logged and said there.
    if (host.getType<string>() === 'graphql') throw exception;
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    if (exception instanceof HttpException) {
      await reply.status(exception.getStatus()).send(exception.getResponse());
      return;
    }
    const requestId = http.getRequest<FastifyRequest>().id;
    this.log.error({ requestId, fault: faultOf(exception), at: faultPlace(exception) });
    const message = `系统内部错误，请稍后重试（请求编号 ${requestId}）`;
    await reply.status(500).send({ code: 'INTERNAL', message });
  }
}
