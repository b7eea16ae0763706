/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  subscription NoticeArrived {\n    noticeArrived {\n      ...NoticeFields\n    }\n  }\n": typeof types.NoticeArrivedDocument,
    "\n  fragment RefusalFields on Refusal {\n    code\n    message\n    clause\n    field\n  }\n": typeof types.RefusalFieldsFragmentDoc,
    "\n  fragment MeFields on Me {\n    accountId\n    username\n    displayName\n    person {\n      id\n      name\n    }\n    roles {\n      role\n      roleName\n      communityName\n      institutionName\n    }\n    seats {\n      seatId\n      title\n      bodyId\n      bodyName\n      isChair\n      isClerk\n      isVoting\n    }\n    permissions\n  }\n": typeof types.MeFieldsFragmentDoc,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": typeof types.MeDocument,
    "\n  query BusinessClock {\n    businessClock {\n      now\n      today\n      movable\n    }\n  }\n": typeof types.BusinessClockDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation MoveBusinessClock($to: CalendarDate!) {\n    moveBusinessClock(to: $to) {\n      __typename\n      ... on BusinessClock {\n        now\n        today\n        movable\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.MoveBusinessClockDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": typeof types.UnreadNoticesDocument,
    "\n  fragment IssuedTokenFields on IssuedToken {\n    id\n    name\n    createdAt\n    expiresAt\n  }\n": typeof types.IssuedTokenFieldsFragmentDoc,
    "\n  query MyApiTokens {\n    myApiTokens {\n      ...IssuedTokenFields\n    }\n  }\n": typeof types.MyApiTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $days: Int!) {\n    createApiToken(name: $name, days: $days) {\n      __typename\n      ... on ApiToken {\n        id\n        token\n        name\n        expiresAt\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      __typename\n      ...IssuedTokenFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query AuditEvents($filter: AuditFilter, $page: PageInput) {\n    auditEvents(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        chain\n        sequence\n        type\n        typeName\n        actorName\n        occurredAt\n        recordedAt\n        summary\n        hash\n        previousHash\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  mutation WithdrawCase(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $reason: String!\n    $idempotencyKey: ID!\n  ) {\n    withdrawCase(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.WithdrawCaseDocument,
    "\n  fragment MeetingFields on Meeting {\n    id\n    bodyId\n    bodyName\n    minutesNumber\n    heldOn\n    place\n    enteredAt\n    enteredByName\n    attendance {\n      seatId\n      seatTitle\n      personName\n      status\n      reason\n    }\n    observers\n  }\n": typeof types.MeetingFieldsFragmentDoc,
    "\n  fragment CaseFields on ApprovalCase {\n    id\n    number\n    matterType\n    matterName\n    title\n    status\n    statusName\n    communityName\n    submitterName\n    submittedAt\n    version\n    contentSha256\n    content {\n      key\n      label\n      value\n    }\n    rawContent\n    templateName\n    templateVersion\n    documentNumber\n    actions\n    versions {\n      version\n      submittedAt\n      submitterName\n      contentSha256\n      content {\n        key\n        label\n        value\n      }\n    }\n    chain {\n      key\n      name\n      kind\n      clause\n      state\n      tasks {\n        id\n        bodyName\n        state\n        dueOn\n        openedAt\n        holders\n        escalatedAt\n        decidedAt\n        filingNumber\n      }\n    }\n    history {\n      id\n      at\n      enteredAt\n      decidedOn\n      stepName\n      bodyName\n      actorName\n      onBehalfOfName\n      seatTitle\n      action\n      actionName\n      opinion\n      version\n      contentSha256\n      filingNumber\n      meeting {\n        ...MeetingFields\n      }\n      votes {\n        seatId\n        seatTitle\n        personName\n        choice\n        dissent\n      }\n      tally {\n        entitled\n        effectivePresent\n        approve\n        against\n        abstain\n        defer\n        quorumMet\n        result\n        resultName\n        rule\n      }\n    }\n    myTasks {\n      ...TaskFields\n    }\n    publicities {\n      id\n      taskId\n      stepName\n      bodyName\n      version\n      round\n      text {\n        key\n        label\n        value\n      }\n      place\n      note\n      correction\n      publishedOn\n      closesOn\n      workingDays\n      current\n      over\n      publishedByName\n      objections {\n        id\n        kind\n        kindName\n        objector\n        text\n        receivedOn\n        acceptedByName\n        answer {\n          result\n          resultName\n          text\n          answeredOn\n          answeredByName\n        }\n      }\n    }\n    filingTracks {\n      taskId\n      bodyName\n      open\n      supplementOpen\n      maySend\n      maySupply\n      events {\n        id\n        kind\n        kindName\n        round\n        number\n        occurredOn\n        text\n        actorName\n        enteredAt\n      }\n    }\n    matterInForce {\n      id\n      institutionName\n      people {\n        id\n        name\n      }\n      fromOn\n      toOn\n      amountYuan\n      status\n      statusName\n      caseVersion\n      contentSha256\n      replacesCaseNumber\n      replacedByCaseNumber\n      implementedAt\n    }\n    posting {\n      id\n      status\n      statusName\n      startOn\n      endOn\n      homeInstitutionName\n      hostInstitutionName\n      implementedAt\n      ledgerEntries {\n        id\n        accountName\n        entryKindName\n        count\n        fromOn\n        toOn\n        documentNumber\n        recordedAt\n      }\n    }\n  }\n": typeof types.CaseFieldsFragmentDoc,
    "\n  query Case($number: String!) {\n    case(number: $number) {\n      ...CaseFields\n    }\n  }\n": typeof types.CaseDocument,
    "\n  query Cases($filter: CaseFilter, $page: PageInput) {\n    cases(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        number\n        title\n        matterName\n        status\n        statusName\n        currentStepName\n        submitterName\n        submittedAt\n      }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  fragment ReceiptFields on DecisionReceipt {\n    decisionId\n    outcome\n    outcomeName\n    case {\n      ...CaseFields\n    }\n    nextTasks(waitMs: 800) {\n      ...TaskFields\n    }\n  }\n": typeof types.ReceiptFieldsFragmentDoc,
    "\n  mutation DecideReview($input: ReviewInput!) {\n    decideReview(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": typeof types.DecideReviewDocument,
    "\n  mutation RecordVotes($input: VotesInput!) {\n    recordVotes(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordVotesDocument,
    "\n  mutation RecordFiling($input: FilingInput!) {\n    recordFiling(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordFilingDocument,
    "\n  query Meetings($bodyId: ID!, $page: PageInput) {\n    meetings(bodyId: $bodyId, page: $page) {\n      total\n      items {\n        ...MeetingFields\n      }\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  query Bodies {\n    bodies {\n      id\n      code\n      name\n      kind\n      seats {\n        id\n        title\n        isChair\n        isClerk\n        isVoting\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.BodiesDocument,
    "\n  mutation Convene($input: MeetingInput!) {\n    convene(input: $input) {\n      __typename\n      ...MeetingFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ConveneDocument,
    "\n  mutation ReplyConsultation($input: ConsultationInput!) {\n    replyConsultation(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ReplyConsultationDocument,
    "\n  mutation ClosePublicity($input: ClosePublicityInput!) {\n    closePublicity(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ClosePublicityDocument,
    "\n  mutation PublishPublicity($input: PublishInput!) {\n    publishPublicity(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.PublishPublicityDocument,
    "\n  mutation RecordObjection($input: ObjectionInput!) {\n    recordObjection(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordObjectionDocument,
    "\n  mutation AnswerObjection($input: ObjectionAnswerInput!) {\n    answerObjection(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.AnswerObjectionDocument,
    "\n  mutation SendFiling($input: FilingEventInput!) {\n    sendFiling(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SendFilingDocument,
    "\n  mutation ReceiveFiling($input: FilingEventInput!) {\n    receiveFiling(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ReceiveFilingDocument,
    "\n  mutation AskSupplement($input: FilingEventInput!) {\n    askSupplement(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.AskSupplementDocument,
    "\n  mutation SupplyFiling($input: FilingEventInput!) {\n    supplyFiling(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SupplyFilingDocument,
    "\n  fragment DelegationFields on Delegation {\n    id\n    seatTitle\n    bodyName\n    fromName\n    toName\n    givenByMe\n    scopeName\n    fromOn\n    toOn\n    reason\n    givenAt\n    revokedAt\n    revocationReason\n    status\n    statusName\n  }\n": typeof types.DelegationFieldsFragmentDoc,
    "\n  query MyDelegations($page: PageInput) {\n    myDelegations(page: $page) {\n      total\n      items {\n        ...DelegationFields\n      }\n    }\n  }\n": typeof types.MyDelegationsDocument,
    "\n  query DelegableSeats {\n    delegableSeats {\n      seatId\n      title\n      bodyName\n      steps {\n        matterType\n        matterName\n        stepKey\n        stepName\n      }\n    }\n  }\n": typeof types.DelegableSeatsDocument,
    "\n  query DelegateCandidates($seatId: ID!, $text: String) {\n    delegateCandidates(seatId: $seatId, text: $text) {\n      personId\n      name\n      place\n    }\n  }\n": typeof types.DelegateCandidatesDocument,
    "\n  mutation GiveDelegation($input: DelegationInput!) {\n    giveDelegation(input: $input) {\n      __typename\n      ...DelegationFields\n      ...RefusalFields\n    }\n  }\n": typeof types.GiveDelegationDocument,
    "\n  mutation RevokeDelegation($delegationId: ID!, $reason: String!) {\n    revokeDelegation(delegationId: $delegationId, reason: $reason) {\n      __typename\n      ...DelegationFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RevokeDelegationDocument,
    "\n  query EstablishmentEntries($accountId: ID!, $page: PageInput) {\n    establishmentEntries(accountId: $accountId, page: $page) {\n      total\n      items {\n        id\n        entryKind\n        entryKindName\n        count\n        fromOn\n        toOn\n        personName\n        caseNumber\n        documentNumber\n        recordedAt\n        pointsTo\n      }\n    }\n  }\n": typeof types.EstablishmentEntriesDocument,
    "\n  query Establishment($on: CalendarDate) {\n    establishment(on: $on) {\n      accountId\n      name\n      institutionName\n      resource\n      resourceName\n      verified\n      occupied\n      reserved\n      free\n      capped\n      documentNumber\n      verifiedFrom\n      overstaffed\n    }\n  }\n": typeof types.EstablishmentDocument,
    "\n  query MattersInForce($filter: MatterInForceFilter, $sort: MatterInForceSort, $page: PageInput) {\n    mattersInForce(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        matterName\n        institutionName\n        title\n        people {\n          id\n          name\n        }\n        fromOn\n        toOn\n        amountYuan\n        status\n        statusName\n      }\n    }\n  }\n": typeof types.MattersInForceDocument,
    "\n  query MatterTypes {\n    matterTypes {\n      type\n      name\n      purpose\n      legalBasis\n      submittable\n      published\n      steps\n      documentNumber\n      fields {\n        key\n        kind\n        label\n        required\n        help\n        most\n        institutionKinds\n      }\n    }\n    institutions {\n      id\n      name\n      kind\n      kindName\n      parentId\n    }\n  }\n": typeof types.MatterTypesDocument,
    "\n  mutation SubmitMatter($type: String!, $form: MatterForm!, $idempotencyKey: ID!) {\n    submitMatter(type: $type, form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitMatterDocument,
    "\n  mutation ResubmitMatter(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $form: MatterForm!\n    $idempotencyKey: ID!\n  ) {\n    resubmitMatter(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      form: $form\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitMatterDocument,
    "\n  fragment NoticeSettingsFields on NoticeSettings {\n    emailMasked\n    choices {\n      kind\n      kindName\n      channel\n      channelName\n      wanted\n    }\n  }\n": typeof types.NoticeSettingsFieldsFragmentDoc,
    "\n  query NoticeSettings {\n    noticeSettings {\n      ...NoticeSettingsFields\n    }\n  }\n": typeof types.NoticeSettingsDocument,
    "\n  mutation ChooseNotice($kind: String!, $channel: String!, $wanted: Boolean!) {\n    chooseNotice(kind: $kind, channel: $channel, wanted: $wanted) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ChooseNoticeDocument,
    "\n  mutation SetNoticeEmail($email: String) {\n    setNoticeEmail(email: $email) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SetNoticeEmailDocument,
    "\n  query Notices($unreadOnly: Boolean, $page: PageInput) {\n    notices(unreadOnly: $unreadOnly, page: $page) {\n      total\n      unread\n      items {\n        ...NoticeFields\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation ReadNotice($id: ID!) {\n    readNotice(id: $id) {\n      __typename\n    }\n  }\n": typeof types.ReadNoticeDocument,
    "\n  mutation ReadAllNotices {\n    readAllNotices\n  }\n": typeof types.ReadAllNoticesDocument,
    "\n  fragment NoticeFields on Notice {\n    id\n    kind\n    kindName\n    text\n    caseNumber\n    at\n    read\n  }\n": typeof types.NoticeFieldsFragmentDoc,
    "\n  query StaffSearch($filter: StaffFilter, $page: PageInput) {\n    staff(filter: $filter, sort: NAME, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        institutionId\n        institutionName\n        departmentName\n        postName\n        titleName\n        establishmentTypeName\n        idNumberMasked\n        onPosting\n        servingInstitutionName\n      }\n    }\n  }\n": typeof types.StaffSearchDocument,
    "\n  query PostingOptions {\n    postingKinds {\n      code\n      name\n      establishmentEffectName\n      documentNumber\n      defaultMonths\n    }\n    institutions {\n      id\n      name\n      shortName\n      kindName\n    }\n  }\n": typeof types.PostingOptionsDocument,
    "\n  query PostingPreview($input: PostingInput!) {\n    postingPreview(input: $input) {\n      endOn\n      quotas {\n        name\n        verified\n        occupied\n        reserved\n        free\n        documentNumber\n        tightestOn\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.PostingPreviewDocument,
    "\n  mutation SubmitPosting($input: PostingInput!, $idempotencyKey: ID!) {\n    submitPosting(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitPostingDocument,
    "\n  mutation ResubmitPosting(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostingInput!\n    $idempotencyKey: ID!\n  ) {\n    resubmitPosting(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitPostingDocument,
    "\n  query Postings($filter: PostingFilter, $page: PageInput) {\n    postings(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        kindName\n        person {\n          id\n          name\n        }\n        homeInstitutionName\n        hostInstitutionName\n        startOn\n        endOn\n        postName\n        status\n        statusName\n      }\n    }\n  }\n": typeof types.PostingsDocument,
    "\n  fragment RosterImportFields on RosterImport {\n    id\n    fileName\n    status\n    failure\n    totalRows\n    goodRows\n    badRows\n    newRows\n    changedRows\n    unchangedRows\n    importedRows\n    createdAt\n    createdByName\n  }\n": typeof types.RosterImportFieldsFragmentDoc,
    "\n  query RosterImports($page: PageInput) {\n    rosterImports(page: $page) {\n      total\n      items {\n        ...RosterImportFields\n      }\n    }\n  }\n": typeof types.RosterImportsDocument,
    "\n  query RosterImport($id: ID!, $page: PageInput) {\n    rosterImport(id: $id) {\n      ...RosterImportFields\n      errors(page: $page) {\n        total\n        items {\n          row\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n": typeof types.RosterImportDocument,
    "\n  mutation ConfirmRosterImport($id: ID!, $onlyGoodRows: Boolean!) {\n    confirmRosterImport(id: $id, onlyGoodRows: $onlyGoodRows) {\n      __typename\n      ...RosterImportFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ConfirmRosterImportDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      __typename\n      ...MeFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query Staff($filter: StaffFilter, $sort: StaffSort, $page: PageInput) {\n    staff(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        gender\n        birthDate\n        institutionName\n        departmentName\n        postName\n        titleName\n        titleLevelName\n        establishmentTypeName\n        idNumberMasked\n        phoneMasked\n        onPosting\n        servingInstitutionName\n      }\n    }\n  }\n": typeof types.StaffDocument,
    "\n  query Supervision($page: PageInput) {\n    supervision(page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        stepName\n        bodyName\n        openedAt\n        dueOn\n        daysLate\n        escalatedAt\n        holders\n      }\n    }\n  }\n": typeof types.SupervisionDocument,
    "\n  query MyTasks($page: PageInput) {\n    myTasks(page: $page) {\n      total\n      items {\n        ...TaskFields\n      }\n    }\n  }\n": typeof types.MyTasksDocument,
    "\n  fragment TaskFields on Task {\n    id\n    caseNumber\n    caseTitle\n    matterName\n    stepKey\n    stepName\n    stepKind\n    bodyId\n    bodyName\n    openedAt\n    dueOn\n    overdue\n    version\n    contentSha256\n    submitterName\n    onBehalfOfName\n    returnTargets {\n      key\n      name\n    }\n    votingRule {\n      attendanceNum\n      attendanceDen\n      majorityNum\n      majorityDen\n      majorityStrict\n      majorityOf\n      text\n    }\n  }\n": typeof types.TaskFieldsFragmentDoc,
    "\n  query Institutions {\n    institutions {\n      id\n      name\n      shortName\n      kindName\n    }\n  }\n": typeof types.InstitutionsDocument,
};
const documents: Documents = {
    "\n  subscription NoticeArrived {\n    noticeArrived {\n      ...NoticeFields\n    }\n  }\n": types.NoticeArrivedDocument,
    "\n  fragment RefusalFields on Refusal {\n    code\n    message\n    clause\n    field\n  }\n": types.RefusalFieldsFragmentDoc,
    "\n  fragment MeFields on Me {\n    accountId\n    username\n    displayName\n    person {\n      id\n      name\n    }\n    roles {\n      role\n      roleName\n      communityName\n      institutionName\n    }\n    seats {\n      seatId\n      title\n      bodyId\n      bodyName\n      isChair\n      isClerk\n      isVoting\n    }\n    permissions\n  }\n": types.MeFieldsFragmentDoc,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": types.MeDocument,
    "\n  query BusinessClock {\n    businessClock {\n      now\n      today\n      movable\n    }\n  }\n": types.BusinessClockDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation MoveBusinessClock($to: CalendarDate!) {\n    moveBusinessClock(to: $to) {\n      __typename\n      ... on BusinessClock {\n        now\n        today\n        movable\n      }\n      ...RefusalFields\n    }\n  }\n": types.MoveBusinessClockDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": types.UnreadNoticesDocument,
    "\n  fragment IssuedTokenFields on IssuedToken {\n    id\n    name\n    createdAt\n    expiresAt\n  }\n": types.IssuedTokenFieldsFragmentDoc,
    "\n  query MyApiTokens {\n    myApiTokens {\n      ...IssuedTokenFields\n    }\n  }\n": types.MyApiTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $days: Int!) {\n    createApiToken(name: $name, days: $days) {\n      __typename\n      ... on ApiToken {\n        id\n        token\n        name\n        expiresAt\n      }\n      ...RefusalFields\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      __typename\n      ...IssuedTokenFields\n      ...RefusalFields\n    }\n  }\n": types.RevokeApiTokenDocument,
    "\n  query AuditEvents($filter: AuditFilter, $page: PageInput) {\n    auditEvents(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        chain\n        sequence\n        type\n        typeName\n        actorName\n        occurredAt\n        recordedAt\n        summary\n        hash\n        previousHash\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  mutation WithdrawCase(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $reason: String!\n    $idempotencyKey: ID!\n  ) {\n    withdrawCase(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.WithdrawCaseDocument,
    "\n  fragment MeetingFields on Meeting {\n    id\n    bodyId\n    bodyName\n    minutesNumber\n    heldOn\n    place\n    enteredAt\n    enteredByName\n    attendance {\n      seatId\n      seatTitle\n      personName\n      status\n      reason\n    }\n    observers\n  }\n": types.MeetingFieldsFragmentDoc,
    "\n  fragment CaseFields on ApprovalCase {\n    id\n    number\n    matterType\n    matterName\n    title\n    status\n    statusName\n    communityName\n    submitterName\n    submittedAt\n    version\n    contentSha256\n    content {\n      key\n      label\n      value\n    }\n    rawContent\n    templateName\n    templateVersion\n    documentNumber\n    actions\n    versions {\n      version\n      submittedAt\n      submitterName\n      contentSha256\n      content {\n        key\n        label\n        value\n      }\n    }\n    chain {\n      key\n      name\n      kind\n      clause\n      state\n      tasks {\n        id\n        bodyName\n        state\n        dueOn\n        openedAt\n        holders\n        escalatedAt\n        decidedAt\n        filingNumber\n      }\n    }\n    history {\n      id\n      at\n      enteredAt\n      decidedOn\n      stepName\n      bodyName\n      actorName\n      onBehalfOfName\n      seatTitle\n      action\n      actionName\n      opinion\n      version\n      contentSha256\n      filingNumber\n      meeting {\n        ...MeetingFields\n      }\n      votes {\n        seatId\n        seatTitle\n        personName\n        choice\n        dissent\n      }\n      tally {\n        entitled\n        effectivePresent\n        approve\n        against\n        abstain\n        defer\n        quorumMet\n        result\n        resultName\n        rule\n      }\n    }\n    myTasks {\n      ...TaskFields\n    }\n    publicities {\n      id\n      taskId\n      stepName\n      bodyName\n      version\n      round\n      text {\n        key\n        label\n        value\n      }\n      place\n      note\n      correction\n      publishedOn\n      closesOn\n      workingDays\n      current\n      over\n      publishedByName\n      objections {\n        id\n        kind\n        kindName\n        objector\n        text\n        receivedOn\n        acceptedByName\n        answer {\n          result\n          resultName\n          text\n          answeredOn\n          answeredByName\n        }\n      }\n    }\n    filingTracks {\n      taskId\n      bodyName\n      open\n      supplementOpen\n      maySend\n      maySupply\n      events {\n        id\n        kind\n        kindName\n        round\n        number\n        occurredOn\n        text\n        actorName\n        enteredAt\n      }\n    }\n    matterInForce {\n      id\n      institutionName\n      people {\n        id\n        name\n      }\n      fromOn\n      toOn\n      amountYuan\n      status\n      statusName\n      caseVersion\n      contentSha256\n      replacesCaseNumber\n      replacedByCaseNumber\n      implementedAt\n    }\n    posting {\n      id\n      status\n      statusName\n      startOn\n      endOn\n      homeInstitutionName\n      hostInstitutionName\n      implementedAt\n      ledgerEntries {\n        id\n        accountName\n        entryKindName\n        count\n        fromOn\n        toOn\n        documentNumber\n        recordedAt\n      }\n    }\n  }\n": types.CaseFieldsFragmentDoc,
    "\n  query Case($number: String!) {\n    case(number: $number) {\n      ...CaseFields\n    }\n  }\n": types.CaseDocument,
    "\n  query Cases($filter: CaseFilter, $page: PageInput) {\n    cases(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        number\n        title\n        matterName\n        status\n        statusName\n        currentStepName\n        submitterName\n        submittedAt\n      }\n    }\n  }\n": types.CasesDocument,
    "\n  fragment ReceiptFields on DecisionReceipt {\n    decisionId\n    outcome\n    outcomeName\n    case {\n      ...CaseFields\n    }\n    nextTasks(waitMs: 800) {\n      ...TaskFields\n    }\n  }\n": types.ReceiptFieldsFragmentDoc,
    "\n  mutation DecideReview($input: ReviewInput!) {\n    decideReview(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": types.DecideReviewDocument,
    "\n  mutation RecordVotes($input: VotesInput!) {\n    recordVotes(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": types.RecordVotesDocument,
    "\n  mutation RecordFiling($input: FilingInput!) {\n    recordFiling(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": types.RecordFilingDocument,
    "\n  query Meetings($bodyId: ID!, $page: PageInput) {\n    meetings(bodyId: $bodyId, page: $page) {\n      total\n      items {\n        ...MeetingFields\n      }\n    }\n  }\n": types.MeetingsDocument,
    "\n  query Bodies {\n    bodies {\n      id\n      code\n      name\n      kind\n      seats {\n        id\n        title\n        isChair\n        isClerk\n        isVoting\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.BodiesDocument,
    "\n  mutation Convene($input: MeetingInput!) {\n    convene(input: $input) {\n      __typename\n      ...MeetingFields\n      ...RefusalFields\n    }\n  }\n": types.ConveneDocument,
    "\n  mutation ReplyConsultation($input: ConsultationInput!) {\n    replyConsultation(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": types.ReplyConsultationDocument,
    "\n  mutation ClosePublicity($input: ClosePublicityInput!) {\n    closePublicity(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": types.ClosePublicityDocument,
    "\n  mutation PublishPublicity($input: PublishInput!) {\n    publishPublicity(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.PublishPublicityDocument,
    "\n  mutation RecordObjection($input: ObjectionInput!) {\n    recordObjection(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.RecordObjectionDocument,
    "\n  mutation AnswerObjection($input: ObjectionAnswerInput!) {\n    answerObjection(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.AnswerObjectionDocument,
    "\n  mutation SendFiling($input: FilingEventInput!) {\n    sendFiling(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SendFilingDocument,
    "\n  mutation ReceiveFiling($input: FilingEventInput!) {\n    receiveFiling(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ReceiveFilingDocument,
    "\n  mutation AskSupplement($input: FilingEventInput!) {\n    askSupplement(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.AskSupplementDocument,
    "\n  mutation SupplyFiling($input: FilingEventInput!) {\n    supplyFiling(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SupplyFilingDocument,
    "\n  fragment DelegationFields on Delegation {\n    id\n    seatTitle\n    bodyName\n    fromName\n    toName\n    givenByMe\n    scopeName\n    fromOn\n    toOn\n    reason\n    givenAt\n    revokedAt\n    revocationReason\n    status\n    statusName\n  }\n": types.DelegationFieldsFragmentDoc,
    "\n  query MyDelegations($page: PageInput) {\n    myDelegations(page: $page) {\n      total\n      items {\n        ...DelegationFields\n      }\n    }\n  }\n": types.MyDelegationsDocument,
    "\n  query DelegableSeats {\n    delegableSeats {\n      seatId\n      title\n      bodyName\n      steps {\n        matterType\n        matterName\n        stepKey\n        stepName\n      }\n    }\n  }\n": types.DelegableSeatsDocument,
    "\n  query DelegateCandidates($seatId: ID!, $text: String) {\n    delegateCandidates(seatId: $seatId, text: $text) {\n      personId\n      name\n      place\n    }\n  }\n": types.DelegateCandidatesDocument,
    "\n  mutation GiveDelegation($input: DelegationInput!) {\n    giveDelegation(input: $input) {\n      __typename\n      ...DelegationFields\n      ...RefusalFields\n    }\n  }\n": types.GiveDelegationDocument,
    "\n  mutation RevokeDelegation($delegationId: ID!, $reason: String!) {\n    revokeDelegation(delegationId: $delegationId, reason: $reason) {\n      __typename\n      ...DelegationFields\n      ...RefusalFields\n    }\n  }\n": types.RevokeDelegationDocument,
    "\n  query EstablishmentEntries($accountId: ID!, $page: PageInput) {\n    establishmentEntries(accountId: $accountId, page: $page) {\n      total\n      items {\n        id\n        entryKind\n        entryKindName\n        count\n        fromOn\n        toOn\n        personName\n        caseNumber\n        documentNumber\n        recordedAt\n        pointsTo\n      }\n    }\n  }\n": types.EstablishmentEntriesDocument,
    "\n  query Establishment($on: CalendarDate) {\n    establishment(on: $on) {\n      accountId\n      name\n      institutionName\n      resource\n      resourceName\n      verified\n      occupied\n      reserved\n      free\n      capped\n      documentNumber\n      verifiedFrom\n      overstaffed\n    }\n  }\n": types.EstablishmentDocument,
    "\n  query MattersInForce($filter: MatterInForceFilter, $sort: MatterInForceSort, $page: PageInput) {\n    mattersInForce(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        matterName\n        institutionName\n        title\n        people {\n          id\n          name\n        }\n        fromOn\n        toOn\n        amountYuan\n        status\n        statusName\n      }\n    }\n  }\n": types.MattersInForceDocument,
    "\n  query MatterTypes {\n    matterTypes {\n      type\n      name\n      purpose\n      legalBasis\n      submittable\n      published\n      steps\n      documentNumber\n      fields {\n        key\n        kind\n        label\n        required\n        help\n        most\n        institutionKinds\n      }\n    }\n    institutions {\n      id\n      name\n      kind\n      kindName\n      parentId\n    }\n  }\n": types.MatterTypesDocument,
    "\n  mutation SubmitMatter($type: String!, $form: MatterForm!, $idempotencyKey: ID!) {\n    submitMatter(type: $type, form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitMatterDocument,
    "\n  mutation ResubmitMatter(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $form: MatterForm!\n    $idempotencyKey: ID!\n  ) {\n    resubmitMatter(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      form: $form\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitMatterDocument,
    "\n  fragment NoticeSettingsFields on NoticeSettings {\n    emailMasked\n    choices {\n      kind\n      kindName\n      channel\n      channelName\n      wanted\n    }\n  }\n": types.NoticeSettingsFieldsFragmentDoc,
    "\n  query NoticeSettings {\n    noticeSettings {\n      ...NoticeSettingsFields\n    }\n  }\n": types.NoticeSettingsDocument,
    "\n  mutation ChooseNotice($kind: String!, $channel: String!, $wanted: Boolean!) {\n    chooseNotice(kind: $kind, channel: $channel, wanted: $wanted) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n": types.ChooseNoticeDocument,
    "\n  mutation SetNoticeEmail($email: String) {\n    setNoticeEmail(email: $email) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n": types.SetNoticeEmailDocument,
    "\n  query Notices($unreadOnly: Boolean, $page: PageInput) {\n    notices(unreadOnly: $unreadOnly, page: $page) {\n      total\n      unread\n      items {\n        ...NoticeFields\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation ReadNotice($id: ID!) {\n    readNotice(id: $id) {\n      __typename\n    }\n  }\n": types.ReadNoticeDocument,
    "\n  mutation ReadAllNotices {\n    readAllNotices\n  }\n": types.ReadAllNoticesDocument,
    "\n  fragment NoticeFields on Notice {\n    id\n    kind\n    kindName\n    text\n    caseNumber\n    at\n    read\n  }\n": types.NoticeFieldsFragmentDoc,
    "\n  query StaffSearch($filter: StaffFilter, $page: PageInput) {\n    staff(filter: $filter, sort: NAME, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        institutionId\n        institutionName\n        departmentName\n        postName\n        titleName\n        establishmentTypeName\n        idNumberMasked\n        onPosting\n        servingInstitutionName\n      }\n    }\n  }\n": types.StaffSearchDocument,
    "\n  query PostingOptions {\n    postingKinds {\n      code\n      name\n      establishmentEffectName\n      documentNumber\n      defaultMonths\n    }\n    institutions {\n      id\n      name\n      shortName\n      kindName\n    }\n  }\n": types.PostingOptionsDocument,
    "\n  query PostingPreview($input: PostingInput!) {\n    postingPreview(input: $input) {\n      endOn\n      quotas {\n        name\n        verified\n        occupied\n        reserved\n        free\n        documentNumber\n        tightestOn\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": types.PostingPreviewDocument,
    "\n  mutation SubmitPosting($input: PostingInput!, $idempotencyKey: ID!) {\n    submitPosting(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitPostingDocument,
    "\n  mutation ResubmitPosting(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostingInput!\n    $idempotencyKey: ID!\n  ) {\n    resubmitPosting(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitPostingDocument,
    "\n  query Postings($filter: PostingFilter, $page: PageInput) {\n    postings(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        kindName\n        person {\n          id\n          name\n        }\n        homeInstitutionName\n        hostInstitutionName\n        startOn\n        endOn\n        postName\n        status\n        statusName\n      }\n    }\n  }\n": types.PostingsDocument,
    "\n  fragment RosterImportFields on RosterImport {\n    id\n    fileName\n    status\n    failure\n    totalRows\n    goodRows\n    badRows\n    newRows\n    changedRows\n    unchangedRows\n    importedRows\n    createdAt\n    createdByName\n  }\n": types.RosterImportFieldsFragmentDoc,
    "\n  query RosterImports($page: PageInput) {\n    rosterImports(page: $page) {\n      total\n      items {\n        ...RosterImportFields\n      }\n    }\n  }\n": types.RosterImportsDocument,
    "\n  query RosterImport($id: ID!, $page: PageInput) {\n    rosterImport(id: $id) {\n      ...RosterImportFields\n      errors(page: $page) {\n        total\n        items {\n          row\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n": types.RosterImportDocument,
    "\n  mutation ConfirmRosterImport($id: ID!, $onlyGoodRows: Boolean!) {\n    confirmRosterImport(id: $id, onlyGoodRows: $onlyGoodRows) {\n      __typename\n      ...RosterImportFields\n      ...RefusalFields\n    }\n  }\n": types.ConfirmRosterImportDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      __typename\n      ...MeFields\n      ...RefusalFields\n    }\n  }\n": types.SignInDocument,
    "\n  query Staff($filter: StaffFilter, $sort: StaffSort, $page: PageInput) {\n    staff(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        gender\n        birthDate\n        institutionName\n        departmentName\n        postName\n        titleName\n        titleLevelName\n        establishmentTypeName\n        idNumberMasked\n        phoneMasked\n        onPosting\n        servingInstitutionName\n      }\n    }\n  }\n": types.StaffDocument,
    "\n  query Supervision($page: PageInput) {\n    supervision(page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        stepName\n        bodyName\n        openedAt\n        dueOn\n        daysLate\n        escalatedAt\n        holders\n      }\n    }\n  }\n": types.SupervisionDocument,
    "\n  query MyTasks($page: PageInput) {\n    myTasks(page: $page) {\n      total\n      items {\n        ...TaskFields\n      }\n    }\n  }\n": types.MyTasksDocument,
    "\n  fragment TaskFields on Task {\n    id\n    caseNumber\n    caseTitle\n    matterName\n    stepKey\n    stepName\n    stepKind\n    bodyId\n    bodyName\n    openedAt\n    dueOn\n    overdue\n    version\n    contentSha256\n    submitterName\n    onBehalfOfName\n    returnTargets {\n      key\n      name\n    }\n    votingRule {\n      attendanceNum\n      attendanceDen\n      majorityNum\n      majorityDen\n      majorityStrict\n      majorityOf\n      text\n    }\n  }\n": types.TaskFieldsFragmentDoc,
    "\n  query Institutions {\n    institutions {\n      id\n      name\n      shortName\n      kindName\n    }\n  }\n": types.InstitutionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription NoticeArrived {\n    noticeArrived {\n      ...NoticeFields\n    }\n  }\n"): typeof import('./graphql').NoticeArrivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusalFields on Refusal {\n    code\n    message\n    clause\n    field\n  }\n"): typeof import('./graphql').RefusalFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeFields on Me {\n    accountId\n    username\n    displayName\n    person {\n      id\n      name\n    }\n    roles {\n      role\n      roleName\n      communityName\n      institutionName\n    }\n    seats {\n      seatId\n      title\n      bodyId\n      bodyName\n      isChair\n      isClerk\n      isVoting\n    }\n    permissions\n  }\n"): typeof import('./graphql').MeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BusinessClock {\n    businessClock {\n      now\n      today\n      movable\n    }\n  }\n"): typeof import('./graphql').BusinessClockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveBusinessClock($to: CalendarDate!) {\n    moveBusinessClock(to: $to) {\n      __typename\n      ... on BusinessClock {\n        now\n        today\n        movable\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').MoveBusinessClockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotices {\n    unreadNotices\n  }\n"): typeof import('./graphql').UnreadNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssuedTokenFields on IssuedToken {\n    id\n    name\n    createdAt\n    expiresAt\n  }\n"): typeof import('./graphql').IssuedTokenFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyApiTokens {\n    myApiTokens {\n      ...IssuedTokenFields\n    }\n  }\n"): typeof import('./graphql').MyApiTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($name: String!, $days: Int!) {\n    createApiToken(name: $name, days: $days) {\n      __typename\n      ... on ApiToken {\n        id\n        token\n        name\n        expiresAt\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CreateApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      __typename\n      ...IssuedTokenFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RevokeApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvents($filter: AuditFilter, $page: PageInput) {\n    auditEvents(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        chain\n        sequence\n        type\n        typeName\n        actorName\n        occurredAt\n        recordedAt\n        summary\n        hash\n        previousHash\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCase(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $reason: String!\n    $idempotencyKey: ID!\n  ) {\n    withdrawCase(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').WithdrawCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingFields on Meeting {\n    id\n    bodyId\n    bodyName\n    minutesNumber\n    heldOn\n    place\n    enteredAt\n    enteredByName\n    attendance {\n      seatId\n      seatTitle\n      personName\n      status\n      reason\n    }\n    observers\n  }\n"): typeof import('./graphql').MeetingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFields on ApprovalCase {\n    id\n    number\n    matterType\n    matterName\n    title\n    status\n    statusName\n    communityName\n    submitterName\n    submittedAt\n    version\n    contentSha256\n    content {\n      key\n      label\n      value\n    }\n    rawContent\n    templateName\n    templateVersion\n    documentNumber\n    actions\n    versions {\n      version\n      submittedAt\n      submitterName\n      contentSha256\n      content {\n        key\n        label\n        value\n      }\n    }\n    chain {\n      key\n      name\n      kind\n      clause\n      state\n      tasks {\n        id\n        bodyName\n        state\n        dueOn\n        openedAt\n        holders\n        escalatedAt\n        decidedAt\n        filingNumber\n      }\n    }\n    history {\n      id\n      at\n      enteredAt\n      decidedOn\n      stepName\n      bodyName\n      actorName\n      onBehalfOfName\n      seatTitle\n      action\n      actionName\n      opinion\n      version\n      contentSha256\n      filingNumber\n      meeting {\n        ...MeetingFields\n      }\n      votes {\n        seatId\n        seatTitle\n        personName\n        choice\n        dissent\n      }\n      tally {\n        entitled\n        effectivePresent\n        approve\n        against\n        abstain\n        defer\n        quorumMet\n        result\n        resultName\n        rule\n      }\n    }\n    myTasks {\n      ...TaskFields\n    }\n    publicities {\n      id\n      taskId\n      stepName\n      bodyName\n      version\n      round\n      text {\n        key\n        label\n        value\n      }\n      place\n      note\n      correction\n      publishedOn\n      closesOn\n      workingDays\n      current\n      over\n      publishedByName\n      objections {\n        id\n        kind\n        kindName\n        objector\n        text\n        receivedOn\n        acceptedByName\n        answer {\n          result\n          resultName\n          text\n          answeredOn\n          answeredByName\n        }\n      }\n    }\n    filingTracks {\n      taskId\n      bodyName\n      open\n      supplementOpen\n      maySend\n      maySupply\n      events {\n        id\n        kind\n        kindName\n        round\n        number\n        occurredOn\n        text\n        actorName\n        enteredAt\n      }\n    }\n    matterInForce {\n      id\n      institutionName\n      people {\n        id\n        name\n      }\n      fromOn\n      toOn\n      amountYuan\n      status\n      statusName\n      caseVersion\n      contentSha256\n      replacesCaseNumber\n      replacedByCaseNumber\n      implementedAt\n    }\n    posting {\n      id\n      status\n      statusName\n      startOn\n      endOn\n      homeInstitutionName\n      hostInstitutionName\n      implementedAt\n      ledgerEntries {\n        id\n        accountName\n        entryKindName\n        count\n        fromOn\n        toOn\n        documentNumber\n        recordedAt\n      }\n    }\n  }\n"): typeof import('./graphql').CaseFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Case($number: String!) {\n    case(number: $number) {\n      ...CaseFields\n    }\n  }\n"): typeof import('./graphql').CaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($filter: CaseFilter, $page: PageInput) {\n    cases(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        number\n        title\n        matterName\n        status\n        statusName\n        currentStepName\n        submitterName\n        submittedAt\n      }\n    }\n  }\n"): typeof import('./graphql').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReceiptFields on DecisionReceipt {\n    decisionId\n    outcome\n    outcomeName\n    case {\n      ...CaseFields\n    }\n    nextTasks(waitMs: 800) {\n      ...TaskFields\n    }\n  }\n"): typeof import('./graphql').ReceiptFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReview($input: ReviewInput!) {\n    decideReview(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').DecideReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVotes($input: VotesInput!) {\n    recordVotes(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RecordVotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFiling($input: FilingInput!) {\n    recordFiling(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RecordFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($bodyId: ID!, $page: PageInput) {\n    meetings(bodyId: $bodyId, page: $page) {\n      total\n      items {\n        ...MeetingFields\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bodies {\n    bodies {\n      id\n      code\n      name\n      kind\n      seats {\n        id\n        title\n        isChair\n        isClerk\n        isVoting\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BodiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Convene($input: MeetingInput!) {\n    convene(input: $input) {\n      __typename\n      ...MeetingFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ConveneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyConsultation($input: ConsultationInput!) {\n    replyConsultation(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ReplyConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePublicity($input: ClosePublicityInput!) {\n    closePublicity(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ClosePublicityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPublicity($input: PublishInput!) {\n    publishPublicity(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').PublishPublicityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordObjection($input: ObjectionInput!) {\n    recordObjection(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RecordObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerObjection($input: ObjectionAnswerInput!) {\n    answerObjection(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').AnswerObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendFiling($input: FilingEventInput!) {\n    sendFiling(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SendFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceiveFiling($input: FilingEventInput!) {\n    receiveFiling(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ReceiveFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskSupplement($input: FilingEventInput!) {\n    askSupplement(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').AskSupplementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupplyFiling($input: FilingEventInput!) {\n    supplyFiling(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SupplyFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DelegationFields on Delegation {\n    id\n    seatTitle\n    bodyName\n    fromName\n    toName\n    givenByMe\n    scopeName\n    fromOn\n    toOn\n    reason\n    givenAt\n    revokedAt\n    revocationReason\n    status\n    statusName\n  }\n"): typeof import('./graphql').DelegationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDelegations($page: PageInput) {\n    myDelegations(page: $page) {\n      total\n      items {\n        ...DelegationFields\n      }\n    }\n  }\n"): typeof import('./graphql').MyDelegationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DelegableSeats {\n    delegableSeats {\n      seatId\n      title\n      bodyName\n      steps {\n        matterType\n        matterName\n        stepKey\n        stepName\n      }\n    }\n  }\n"): typeof import('./graphql').DelegableSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DelegateCandidates($seatId: ID!, $text: String) {\n    delegateCandidates(seatId: $seatId, text: $text) {\n      personId\n      name\n      place\n    }\n  }\n"): typeof import('./graphql').DelegateCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveDelegation($input: DelegationInput!) {\n    giveDelegation(input: $input) {\n      __typename\n      ...DelegationFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').GiveDelegationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeDelegation($delegationId: ID!, $reason: String!) {\n    revokeDelegation(delegationId: $delegationId, reason: $reason) {\n      __typename\n      ...DelegationFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RevokeDelegationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EstablishmentEntries($accountId: ID!, $page: PageInput) {\n    establishmentEntries(accountId: $accountId, page: $page) {\n      total\n      items {\n        id\n        entryKind\n        entryKindName\n        count\n        fromOn\n        toOn\n        personName\n        caseNumber\n        documentNumber\n        recordedAt\n        pointsTo\n      }\n    }\n  }\n"): typeof import('./graphql').EstablishmentEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Establishment($on: CalendarDate) {\n    establishment(on: $on) {\n      accountId\n      name\n      institutionName\n      resource\n      resourceName\n      verified\n      occupied\n      reserved\n      free\n      capped\n      documentNumber\n      verifiedFrom\n      overstaffed\n    }\n  }\n"): typeof import('./graphql').EstablishmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MattersInForce($filter: MatterInForceFilter, $sort: MatterInForceSort, $page: PageInput) {\n    mattersInForce(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        matterName\n        institutionName\n        title\n        people {\n          id\n          name\n        }\n        fromOn\n        toOn\n        amountYuan\n        status\n        statusName\n      }\n    }\n  }\n"): typeof import('./graphql').MattersInForceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatterTypes {\n    matterTypes {\n      type\n      name\n      purpose\n      legalBasis\n      submittable\n      published\n      steps\n      documentNumber\n      fields {\n        key\n        kind\n        label\n        required\n        help\n        most\n        institutionKinds\n      }\n    }\n    institutions {\n      id\n      name\n      kind\n      kindName\n      parentId\n    }\n  }\n"): typeof import('./graphql').MatterTypesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitMatter($type: String!, $form: MatterForm!, $idempotencyKey: ID!) {\n    submitMatter(type: $type, form: $form, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitMatter(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $form: MatterForm!\n    $idempotencyKey: ID!\n  ) {\n    resubmitMatter(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      form: $form\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeSettingsFields on NoticeSettings {\n    emailMasked\n    choices {\n      kind\n      kindName\n      channel\n      channelName\n      wanted\n    }\n  }\n"): typeof import('./graphql').NoticeSettingsFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeSettings {\n    noticeSettings {\n      ...NoticeSettingsFields\n    }\n  }\n"): typeof import('./graphql').NoticeSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseNotice($kind: String!, $channel: String!, $wanted: Boolean!) {\n    chooseNotice(kind: $kind, channel: $channel, wanted: $wanted) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ChooseNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNoticeEmail($email: String) {\n    setNoticeEmail(email: $email) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SetNoticeEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($unreadOnly: Boolean, $page: PageInput) {\n    notices(unreadOnly: $unreadOnly, page: $page) {\n      total\n      unread\n      items {\n        ...NoticeFields\n      }\n    }\n  }\n"): typeof import('./graphql').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotice($id: ID!) {\n    readNotice(id: $id) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').ReadNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAllNotices {\n    readAllNotices\n  }\n"): typeof import('./graphql').ReadAllNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeFields on Notice {\n    id\n    kind\n    kindName\n    text\n    caseNumber\n    at\n    read\n  }\n"): typeof import('./graphql').NoticeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffSearch($filter: StaffFilter, $page: PageInput) {\n    staff(filter: $filter, sort: NAME, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        institutionId\n        institutionName\n        departmentName\n        postName\n        titleName\n        establishmentTypeName\n        idNumberMasked\n        onPosting\n        servingInstitutionName\n      }\n    }\n  }\n"): typeof import('./graphql').StaffSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostingOptions {\n    postingKinds {\n      code\n      name\n      establishmentEffectName\n      documentNumber\n      defaultMonths\n    }\n    institutions {\n      id\n      name\n      shortName\n      kindName\n    }\n  }\n"): typeof import('./graphql').PostingOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostingPreview($input: PostingInput!) {\n    postingPreview(input: $input) {\n      endOn\n      quotas {\n        name\n        verified\n        occupied\n        reserved\n        free\n        documentNumber\n        tightestOn\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').PostingPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPosting($input: PostingInput!, $idempotencyKey: ID!) {\n    submitPosting(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitPosting(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostingInput!\n    $idempotencyKey: ID!\n  ) {\n    resubmitPosting(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Postings($filter: PostingFilter, $page: PageInput) {\n    postings(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        kindName\n        person {\n          id\n          name\n        }\n        homeInstitutionName\n        hostInstitutionName\n        startOn\n        endOn\n        postName\n        status\n        statusName\n      }\n    }\n  }\n"): typeof import('./graphql').PostingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RosterImportFields on RosterImport {\n    id\n    fileName\n    status\n    failure\n    totalRows\n    goodRows\n    badRows\n    newRows\n    changedRows\n    unchangedRows\n    importedRows\n    createdAt\n    createdByName\n  }\n"): typeof import('./graphql').RosterImportFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterImports($page: PageInput) {\n    rosterImports(page: $page) {\n      total\n      items {\n        ...RosterImportFields\n      }\n    }\n  }\n"): typeof import('./graphql').RosterImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterImport($id: ID!, $page: PageInput) {\n    rosterImport(id: $id) {\n      ...RosterImportFields\n      errors(page: $page) {\n        total\n        items {\n          row\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RosterImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRosterImport($id: ID!, $onlyGoodRows: Boolean!) {\n    confirmRosterImport(id: $id, onlyGoodRows: $onlyGoodRows) {\n      __typename\n      ...RosterImportFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ConfirmRosterImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      __typename\n      ...MeFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Staff($filter: StaffFilter, $sort: StaffSort, $page: PageInput) {\n    staff(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        gender\n        birthDate\n        institutionName\n        departmentName\n        postName\n        titleName\n        titleLevelName\n        establishmentTypeName\n        idNumberMasked\n        phoneMasked\n        onPosting\n        servingInstitutionName\n      }\n    }\n  }\n"): typeof import('./graphql').StaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Supervision($page: PageInput) {\n    supervision(page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        stepName\n        bodyName\n        openedAt\n        dueOn\n        daysLate\n        escalatedAt\n        holders\n      }\n    }\n  }\n"): typeof import('./graphql').SupervisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTasks($page: PageInput) {\n    myTasks(page: $page) {\n      total\n      items {\n        ...TaskFields\n      }\n    }\n  }\n"): typeof import('./graphql').MyTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFields on Task {\n    id\n    caseNumber\n    caseTitle\n    matterName\n    stepKey\n    stepName\n    stepKind\n    bodyId\n    bodyName\n    openedAt\n    dueOn\n    overdue\n    version\n    contentSha256\n    submitterName\n    onBehalfOfName\n    returnTargets {\n      key\n      name\n    }\n    votingRule {\n      attendanceNum\n      attendanceDen\n      majorityNum\n      majorityDen\n      majorityStrict\n      majorityOf\n      text\n    }\n  }\n"): typeof import('./graphql').TaskFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Institutions {\n    institutions {\n      id\n      name\n      shortName\n      kindName\n    }\n  }\n"): typeof import('./graphql').InstitutionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
