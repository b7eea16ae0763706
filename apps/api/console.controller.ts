import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../libs/access/index.js';
import { TransactionRunner } from '../../libs/database/index.js';

/** Health and the console's entry page; the console's router takes every other path. */
@Controller()
export class ConsoleController {
  constructor(private readonly transactions: TransactionRunner) {}

  /** 200 when the process can reach its database. */
  @Public()
  @Get('healthz')
  async health(@Res() reply: FastifyReply): Promise<void> {
    try {
      await this.transactions.reader.query('SELECT 1');
      await reply.send({ status: 'ok' });
    } catch {
      await reply.status(503).send({ status: 'unavailable', message: '数据库暂不可用' });
    }
  }

  @Public()
  @Get(['', '*'])
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    // A file of an older build is gone; the page in its place would be taken for a broken script.
    if (request.url.startsWith('/assets/')) {
      await reply.status(404).send({ message: '没有该文件' });
      return;
    }
    await reply.header('cache-control', 'no-cache').sendFile('index.html');
  }
}
