import '@fastify/multipart';
import { Controller, Get, HttpCode, HttpException, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Can, Ctx, refuseForgery } from '../../access/index.js';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { RosterImports } from './roster-imports.js';
import { RosterTemplate } from './roster-template.js';
import { refuse } from './roster.errors.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const UNPROCESSABLE = 422;

/** Files go over plain HTTP: GraphQL has no uploads. */
@Controller('imports/roster')
export class RosterController {
  constructor(
    private readonly imports: RosterImports,
    private readonly template: RosterTemplate,
  ) {}

  /** Multipart with `file`, and `community` (its code) for officers of more than one. Answers `{ id }`. */
  @Can('import', 'Staff')
  @Post()
  @HttpCode(202)
  async upload(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest): Promise<{ id: string }> {
    refuseForgery(request);
    try {
      const { fileName, bytes, community } = await fileOf(request);
      return { id: await this.imports.receive(ctx, { fileName, bytes }, community) };
    } catch (error) {
      throw asHttp(error);
    }
  }

  @Can('import', 'Staff')
  @Get('template.xlsx')
  async download(@Ctx() ctx: RequestContext, @Res() reply: FastifyReply): Promise<void> {
    const bytes = await this.template.build(ctx);
    await reply
      .header('content-type', XLSX)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('花名册模板.xlsx')}`)
      .header('cache-control', 'no-store')
      .send(bytes);
  }
}

async function fileOf(
  request: FastifyRequest,
): Promise<{ fileName: string; bytes: Uint8Array; community: string | null }> {
  if (!request.isMultipart()) throw refuse.noFile();
  const part = await request.file();
  if (!part) throw refuse.noFile();
  const bytes = await part.toBuffer();
  // `toBuffer` tells of the limit only when bytes follow it; a file cut off there would pass as a shorter one.
  if (part.file.truncated) throw refuse.tooBig();
  const field = part.fields['community'];
  const value = field && !Array.isArray(field) && field.type === 'field' ? field.value : null;
  return {
    fileName: part.filename,
    bytes,
    community: typeof value === 'string' && value !== '' ? value : null,
  };
}

function asHttp(error: unknown): unknown {
  const known = (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE' ? refuse.tooBig() : error;
  if (!(known instanceof Refused)) return known;
  return new HttpException(known.detail, known.detail.code === 'FILE_TOO_BIG' ? 413 : UNPROCESSABLE);
}
