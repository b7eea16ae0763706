import { Field, ID, ObjectType } from '@nestjs/graphql';
import { refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '人员（仅标识与姓名）' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: '授予账号的角色及其范围' })
export class GrantedRole {
  @Field({ description: 'HR_OFFICER、AUDITOR、ADMINISTRATOR' })
  role!: string;

  @Field({ description: '角色中文名' })
  roleName!: string;

  communityId!: string;
  institutionId!: string | null;
}

@ObjectType({ description: '当前登录者' })
export class Me {
  @Field(() => ID)
  accountId!: string;

  @Field()
  username!: string;

  @Field({ description: '显示名' })
  displayName!: string;

  @Field(() => Person, { nullable: true })
  person!: Person | null;

  @Field(() => [GrantedRole])
  roles!: GrantedRole[];

  @Field(() => [String], { description: '可进行的操作，形如 read:Staff' })
  permissions!: string[];
}

export const SignInResult = refusableUnion('SignInResult', Me);
