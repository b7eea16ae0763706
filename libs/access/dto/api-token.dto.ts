import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar, refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '新签发的接口令牌，只显示一次' })
export class ApiToken {
  @Field(() => ID)
  id!: string;

  @Field()
  token!: string;

  @Field()
  name!: string;

  @Field(() => InstantScalar)
  expiresAt!: Date;
}

@ObjectType({ description: '已签发的接口令牌，不含令牌本身' })
export class IssuedToken {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => InstantScalar, { description: '签发时间' })
  createdAt!: Date;

  @Field(() => InstantScalar, { description: '失效时间' })
  expiresAt!: Date;
}

export const ApiTokenResult = refusableUnion('ApiTokenResult', ApiToken);
export const RevokedTokenResult = refusableUnion('RevokedTokenResult', IssuedToken);
