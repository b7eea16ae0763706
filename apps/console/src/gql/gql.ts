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
    "\n  query CalendarCoverage {\n    calendarCoverage {\n      communityName\n      until\n      missingYears\n      undatedTasks\n    }\n  }\n": typeof types.CalendarCoverageDocument,
    "\n  mutation MoveBusinessClock($to: CalendarDate!) {\n    moveBusinessClock(to: $to) {\n      __typename\n      ... on BusinessClock {\n        now\n        today\n        movable\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.MoveBusinessClockDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": typeof types.UnreadNoticesDocument,
    "\n  fragment AttachmentFields on Attachment {\n    id\n    name\n    kindName\n    contentType\n    size\n    sha256\n    scan\n    scanName\n    previewable\n    uploadedByName\n    uploadedAt\n    linkedByName\n    linkedAt\n  }\n": typeof types.AttachmentFieldsFragmentDoc,
    "\n  query AttachmentRules {\n    attachmentRules {\n      communityId\n      communityCode\n      communityName\n      kinds {\n        name\n        extensions\n        contentType\n      }\n      mostBytes\n      mostFiles\n      documentNumber\n      isDemo\n      scanned\n    }\n  }\n": typeof types.AttachmentRulesDocument,
    "\n  query UnusedAttachments {\n    unusedAttachments {\n      ...AttachmentFields\n    }\n  }\n": typeof types.UnusedAttachmentsDocument,
    "\n  query OwnedAttachments($ownerKind: String!, $ownerId: ID!) {\n    attachments(ownerKind: $ownerKind, ownerId: $ownerId) {\n      mayAttach\n      items {\n        ...AttachmentFields\n      }\n    }\n  }\n": typeof types.OwnedAttachmentsDocument,
    "\n  mutation AttachFiles($ownerKind: String!, $ownerId: ID!, $attachmentIds: [ID!]!) {\n    attachFiles(ownerKind: $ownerKind, ownerId: $ownerId, attachmentIds: $attachmentIds) {\n      __typename\n      ... on AttachmentList {\n        mayAttach\n        items {\n          ...AttachmentFields\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AttachFilesDocument,
    "\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      __typename\n      ... on RemovedAttachment {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RemoveAttachmentDocument,
    "\n  fragment IssuedTokenFields on IssuedToken {\n    id\n    name\n    createdAt\n    expiresAt\n  }\n": typeof types.IssuedTokenFieldsFragmentDoc,
    "\n  query MyApiTokens {\n    myApiTokens {\n      ...IssuedTokenFields\n    }\n  }\n": typeof types.MyApiTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $days: Int!) {\n    createApiToken(name: $name, days: $days) {\n      __typename\n      ... on ApiToken {\n        id\n        token\n        name\n        expiresAt\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      __typename\n      ...IssuedTokenFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query AuditEvents($filter: AuditFilter, $page: PageInput) {\n    auditEvents(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        chain\n        sequence\n        type\n        typeName\n        actorName\n        occurredAt\n        recordedAt\n        summary\n        hash\n        previousHash\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  mutation WithdrawCase(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $reason: String!\n    $idempotencyKey: ID!\n  ) {\n    withdrawCase(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.WithdrawCaseDocument,
    "\n  query CaseMovePlan($caseNumber: String!) {\n    caseMovePlan(caseNumber: $caseNumber) {\n      __typename\n      ... on CaseMovePlan {\n        fromVersion\n        toVersion\n        toName\n        toDocumentNumber\n        changes {\n          key\n          name\n          change\n          changeName\n          fields {\n            field\n            fieldName\n            before\n            after\n          }\n        }\n        kept {\n          taskId\n          stepName\n          bodyName\n          outcomeName\n          decidedOn\n        }\n        rerun {\n          taskId\n          stepName\n          bodyName\n          outcomeName\n          decidedOn\n        }\n        open {\n          taskId\n          stepName\n          bodyName\n          outcomeName\n          decidedOn\n        }\n        standsAtName\n        reservationText\n        obstacle\n        planSha256\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CaseMovePlanDocument,
    "\n  mutation MoveCase($input: CaseMoveInput!) {\n    moveCase(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.MoveCaseDocument,
    "\n  fragment MeetingFields on Meeting {\n    id\n    bodyId\n    bodyName\n    status\n    statusName\n    minutesNumber\n    heldOn\n    place\n    enteredAt\n    enteredByName\n    attendance {\n      seatId\n      seatTitle\n      personName\n      status\n      reason\n    }\n    observers\n  }\n": typeof types.MeetingFieldsFragmentDoc,
    "\n  fragment VoteFields on VoteRecord {\n    seatId\n    seatTitle\n    personName\n    choice\n    dissent\n  }\n": typeof types.VoteFieldsFragmentDoc,
    "\n  fragment TallyFields on Tally {\n    entitled\n    effectivePresent\n    approve\n    against\n    abstain\n    defer\n    notVoted\n    quorumMet\n    result\n    resultName\n    motionName\n    way\n    wayName\n    rule\n  }\n": typeof types.TallyFieldsFragmentDoc,
    "\n  fragment ChangeFields on ContentChange {\n    key\n    label\n    kind\n    before\n    after\n  }\n": typeof types.ChangeFieldsFragmentDoc,
    "\n  fragment EarlierFields on EarlierDecision {\n    id\n    version\n    contentSha256\n    stepName\n    voided\n    actorName\n    onBehalfOfName\n    seatTitle\n    outcome\n    outcomeName\n    opinion\n    decidedOn\n    filingNumber\n    mine\n    myVote\n  }\n": typeof types.EarlierFieldsFragmentDoc,
    "\n  query Comparison($number: String!, $taskId: ID!) {\n    case(number: $number) {\n      comparison(taskId: $taskId) {\n        fromVersion\n        toVersion\n        sameText\n        changes {\n          ...ChangeFields\n        }\n        earlierDecisions {\n          ...EarlierFields\n        }\n      }\n    }\n  }\n": typeof types.ComparisonDocument,
    "\n  fragment CaseFields on ApprovalCase {\n    id\n    number\n    matterType\n    matterName\n    title\n    status\n    statusName\n    communityName\n    submitterName\n    submittedAt\n    version\n    contentSha256\n    contentWithheld\n    content {\n      key\n      label\n      value\n    }\n    rawContent\n    attachments {\n      ...AttachmentFields\n    }\n    templateName\n    templateVersion\n    documentNumber\n    actions\n    versions {\n      version\n      submittedAt\n      submitterName\n      contentSha256\n      current\n      attachments {\n        id\n        name\n        size\n        sha256\n      }\n      changes {\n        ...ChangeFields\n      }\n    }\n    chain {\n      key\n      name\n      kind\n      clause\n      state\n      tasks {\n        id\n        bodyName\n        state\n        dueOn\n        openedAt\n        holders\n        escalatedAt\n        decidedAt\n        filingNumber\n        version\n        earlier {\n          ...EarlierFields\n        }\n      }\n    }\n    history {\n      id\n      at\n      enteredAt\n      decidedOn\n      stepName\n      bodyName\n      actorName\n      onBehalfOfName\n      seatTitle\n      action\n      actionName\n      opinion\n      version\n      contentSha256\n      forEarlierText\n      voided\n      filingNumber\n      meeting {\n        ...MeetingFields\n      }\n      votes {\n        ...VoteFields\n      }\n      tally {\n        ...TallyFields\n      }\n    }\n    myTasks {\n      ...TaskFields\n    }\n    ...TogetherFields\n    ...ReceptionFields\n    publicities {\n      id\n      taskId\n      stepName\n      bodyName\n      version\n      round\n      text {\n        key\n        label\n        value\n      }\n      place\n      note\n      correction\n      publishedOn\n      closesOn\n      workingDays\n      current\n      over\n      publishedByName\n      objections {\n        id\n        kind\n        kindName\n        objector\n        text\n        receivedOn\n        acceptedByName\n        answer {\n          result\n          resultName\n          text\n          answeredOn\n          answeredByName\n        }\n      }\n    }\n    filingTracks {\n      taskId\n      bodyName\n      open\n      supplementOpen\n      maySend\n      maySupply\n      events {\n        id\n        kind\n        kindName\n        round\n        number\n        occurredOn\n        text\n        actorName\n        enteredAt\n      }\n    }\n    matterInForce {\n      id\n      institutionName\n      people {\n        id\n        name\n      }\n      fromOn\n      toOn\n      amountYuan\n      status\n      statusName\n      caseVersion\n      contentSha256\n      replacesCaseNumber\n      replacedByCaseNumber\n      implementedAt\n    }\n    villageContract {\n      id\n      person {\n        id\n        name\n      }\n      hospitalName\n      clinicName\n      kindName\n      startOn\n      endOn\n      status\n      statusName\n    }\n    changedPosting {\n      id\n      status\n      statusName\n      startOn\n      endOn\n      homeInstitutionName\n      hostInstitutionName\n      person {\n        id\n        name\n      }\n    }\n    postPlan {\n      institutionName\n      lines {\n        postName\n        count\n      }\n      total\n      documentNumber\n      validFrom\n    }\n    postings {\n      id\n      person {\n        id\n        name\n      }\n      homeInstitutionName\n      hostInstitutionName\n      startOn\n      endOn\n      status\n      statusName\n      ledgerEntries {\n        id\n        accountName\n        personName\n        entryKindName\n        count\n        fromOn\n        toOn\n      }\n    }\n    transfer {\n      id\n      fromInstitutionName\n      toInstitutionName\n      effectiveOn\n      planPostName\n      status\n      statusName\n      implementedAt\n      ledgerEntries {\n        id\n        accountName\n        personName\n        entryKindName\n        count\n        fromOn\n        toOn\n      }\n    }\n    posting {\n      id\n      status\n      statusName\n      startOn\n      endOn\n      homeInstitutionName\n      hostInstitutionName\n      implementedAt\n      ledgerEntries {\n        id\n        accountName\n        entryKindName\n        count\n        fromOn\n        toOn\n        documentNumber\n        recordedAt\n      }\n    }\n  }\n": typeof types.CaseFieldsFragmentDoc,
    "\n  query Case($number: String!) {\n    case(number: $number) {\n      ...CaseFields\n    }\n  }\n": typeof types.CaseDocument,
    "\n  fragment OpinionAskFields on OpinionAsk {\n    id\n    caseNumber\n    caseTitle\n    stepName\n    moment\n    momentName\n    question\n    askedByName\n    askedBySeatTitle\n    targetName\n    askedAt\n    status\n    statusName\n    text\n    endedByName\n    endedAt\n    mayGive\n    mayWithdraw\n  }\n": typeof types.OpinionAskFieldsFragmentDoc,
    "\n  fragment TogetherFields on ApprovalCase {\n    cancellation {\n      target {\n        number\n        title\n        status\n        statusName\n      }\n      requests {\n        number\n        title\n        status\n        statusName\n      }\n      waiting\n      mayRequest\n    }\n    collaboration {\n      mayCopy\n      unreadCopy\n      tasks {\n        taskId\n        stepName\n        bodyName\n        open\n        nudges\n        lastNudgedAt\n        mayTransfer\n        mayTakeBack\n        mayAsk\n        mayNudge\n        transfers {\n          id\n          kind\n          kindName\n          byName\n          bySeatTitle\n          toSeatTitle\n          toName\n          reason\n          at\n        }\n      }\n      asks {\n        ...OpinionAskFields\n      }\n      copies {\n        id\n        targetName\n        sentByName\n        sentAt\n        note\n        readings {\n          name\n          at\n        }\n      }\n      comments {\n        id\n        byName\n        at\n        text\n        retracted\n        retractionReason\n        mayRetract\n      }\n    }\n  }\n": typeof types.TogetherFieldsFragmentDoc,
    "\n  query TransferTargets($taskId: ID!) {\n    transferTargets(taskId: $taskId) {\n      seatId\n      title\n      holderName\n    }\n  }\n": typeof types.TransferTargetsDocument,
    "\n  query CollaborationCandidates($caseNumber: String!, $text: String) {\n    collaborationCandidates(caseNumber: $caseNumber, text: $text) {\n      kind\n      id\n      name\n    }\n  }\n": typeof types.CollaborationCandidatesDocument,
    "\n  mutation TransferTask($input: TransferInput!) {\n    transferTask(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.TransferTaskDocument,
    "\n  mutation TakeBackTask($input: TakeBackInput!) {\n    takeBackTask(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.TakeBackTaskDocument,
    "\n  mutation AskOpinion($input: AskInput!) {\n    askOpinion(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.AskOpinionDocument,
    "\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.GiveOpinionDocument,
    "\n  mutation WithdrawOpinionAsk($input: WithdrawAskInput!) {\n    withdrawOpinionAsk(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.WithdrawOpinionAskDocument,
    "\n  mutation CopyCase($input: CopyInput!) {\n    copyCase(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.CopyCaseDocument,
    "\n  mutation MarkCopyRead($caseNumber: String!) {\n    markCopyRead(caseNumber: $caseNumber) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.MarkCopyReadDocument,
    "\n  mutation CommentOnCase($input: CommentInput!) {\n    commentOnCase(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.CommentOnCaseDocument,
    "\n  mutation RetractComment($input: RetractCommentInput!) {\n    retractComment(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RetractCommentDocument,
    "\n  mutation NudgeTask($input: NudgeInput!) {\n    nudgeTask(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.NudgeTaskDocument,
    "\n  mutation SubmitCancellation($caseNumber: String!, $reason: String!, $idempotencyKey: ID!) {\n    submitCancellation(caseNumber: $caseNumber, reason: $reason, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitCancellationDocument,
    "\n  mutation ResubmitCancellation(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $reason: String!\n    $idempotencyKey: ID!\n  ) {\n    resubmitCancellation(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitCancellationDocument,
    "\n  query Cases($filter: CaseFilter, $page: PageInput) {\n    cases(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        number\n        title\n        matterName\n        status\n        statusName\n        currentStepName\n        submitterName\n        submittedAt\n      }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  query CopiesToMe($unreadOnly: Boolean, $page: PageInput) {\n    copiesToMe(unreadOnly: $unreadOnly, page: $page) {\n      total\n      unread\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        status\n        statusName\n        targetName\n        sentByName\n        sentAt\n        note\n        readAt\n      }\n    }\n  }\n": typeof types.CopiesToMeDocument,
    "\n  fragment ReceiptFields on DecisionReceipt {\n    decisionId\n    outcome\n    outcomeName\n    case {\n      ...CaseFields\n    }\n    nextTasks(waitMs: 800) {\n      ...TaskFields\n    }\n  }\n": typeof types.ReceiptFieldsFragmentDoc,
    "\n  mutation DecideReview($input: ReviewInput!) {\n    decideReview(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": typeof types.DecideReviewDocument,
    "\n  mutation RecordVotes($input: VotesInput!) {\n    recordVotes(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordVotesDocument,
    "\n  mutation RecordFiling($input: FilingInput!) {\n    recordFiling(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordFilingDocument,
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
    "\n  query Posts($on: CalendarDate, $institutionId: ID) {\n    posts(on: $on, institutionId: $institutionId) {\n      accountId\n      institutionId\n      institutionName\n      band\n      grade\n      postName\n      quota\n      borrowed\n      lent\n      occupied\n      reserved\n      free\n      overfilled\n      documentNumber\n    }\n  }\n": typeof types.PostsDocument,
    "\n  query Projection($institutionId: ID) {\n    establishmentProjection(institutionId: $institutionId) {\n      from\n      to\n      accounts {\n        accountId\n        name\n        institutionName\n        resourceName\n        family\n        capped\n        lowestFree\n        lowestOn\n        firstBreachOn\n        steps {\n          on\n          verified\n          occupied\n          reserved\n          borrowed\n          lent\n          free\n        }\n      }\n      breaches {\n        kind\n        kindName\n        accountId\n        accountName\n        institutionName\n        from\n        until\n        shortfall\n        worstOn\n        cause\n      }\n    }\n  }\n": typeof types.ProjectionDocument,
    "\n  query PostHolders($filter: PostHolderFilter, $page: PageInput) {\n    postHolders(filter: $filter, page: $page) {\n      total\n      items {\n        personId\n        staffNumber\n        name\n        institutionName\n        departmentName\n        titleName\n        titleLevelName\n        establishmentTypeName\n        heldPostName\n        heldPostInstitutionName\n        heldFrom\n        servingInstitutionName\n      }\n    }\n  }\n": typeof types.PostHoldersDocument,
    "\n  query VerifiedPreview($input: VerifiedTotalsInput!) {\n    verifiedTotalsPreview(input: $input) {\n      changes {\n        name\n        resourceName\n        before\n        after\n        used\n        overFrom\n        over\n      }\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.VerifiedPreviewDocument,
    "\n  mutation RecordVerifiedTotals($input: VerifiedTotalsInput!) {\n    recordVerifiedTotals(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordVerifiedTotalsDocument,
    "\n  mutation SetStructureRatio($input: StructureRatioInput!) {\n    setStructureRatio(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SetStructureRatioDocument,
    "\n  query AppointmentPreview($input: PostAppointmentInput!) {\n    postAppointmentPreview(input: $input) {\n      heldPostName\n      free\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.AppointmentPreviewDocument,
    "\n  mutation AppointToPost($input: PostAppointmentInput!) {\n    appointToPost(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AppointToPostDocument,
    "\n  mutation EndPostAppointment($input: EndAppointmentInput!) {\n    endPostAppointment(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.EndPostAppointmentDocument,
    "\n  query PostLoans {\n    postLoans {\n      id\n      fromInstitutionName\n      toInstitutionName\n      postName\n      count\n      fromOn\n      toOn\n      documentNumber\n      open\n    }\n  }\n": typeof types.PostLoansDocument,
    "\n  mutation LendPosts($input: PostLoanInput!) {\n    lendPosts(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.LendPostsDocument,
    "\n  mutation EndPostLoan($input: EndPostLoanInput!) {\n    endPostLoan(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.EndPostLoanDocument,
    "\n  query PostPlans {\n    postPlans {\n      id\n      institutionName\n      lines {\n        postName\n        count\n      }\n      total\n      documentNumber\n      documentDate\n      validFrom\n      isDemo\n      caseNumber\n    }\n    structureRatios {\n      id\n      institutionKindName\n      bands\n      senior\n      grades2to4\n      grades5to7\n      grades8to10\n      grades11to12\n      documentNumber\n      validFrom\n      isDemo\n    }\n  }\n": typeof types.PostPlansDocument,
    "\n  mutation PutPostPlanInForce($input: PostPlanInput!) {\n    putPostPlanInForce(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PutPostPlanInForceDocument,
    "\n  query InstitutionDay($id: ID!, $on: CalendarDate, $staff: Boolean!, $page: PageInput) {\n    institutionHistory(institutionId: $id) {\n      names {\n        name\n        from\n        to\n      }\n      communities {\n        communityName\n        from\n        to\n      }\n      successorName\n      endedOn\n    }\n    establishment(on: $on) {\n      accountId\n      institutionId\n      resourceName\n      verified\n      occupied\n      reserved\n      free\n      overstaffed\n      documentNumber\n    }\n    posts(on: $on, institutionId: $id) {\n      accountId\n      postName\n      grade\n      quota\n      borrowed\n      lent\n      occupied\n      reserved\n      free\n      overfilled\n    }\n    coverage(from: $on, months: 12) {\n      institutionId\n      coveredToday\n      rule\n      gaps {\n        from\n        to\n      }\n    }\n    postHolders(filter: { on: $on, institutionId: $id }, page: $page) @include(if: $staff) {\n      total\n      items {\n        personId\n        staffNumber\n        name\n        departmentName\n        titleName\n        establishmentTypeName\n        heldPostName\n        servingInstitutionName\n      }\n    }\n  }\n": typeof types.InstitutionDayDocument,
    "\n  query InstitutionChanges($institutionId: ID, $kind: String, $page: PageInput) {\n    institutionChanges(institutionId: $institutionId, kind: $kind, page: $page) {\n      total\n      items {\n        id\n        kind\n        kindName\n        institutionId\n        institutionName\n        communityName\n        effectiveOn\n        documentNumber\n        documentDate\n        summary\n        lines {\n          label\n          before\n          after\n        }\n        people\n        recordedByName\n        recordedAt\n      }\n    }\n  }\n": typeof types.InstitutionChangesDocument,
    "\n  query InstitutionChangePreview($input: InstitutionChangeInput!) {\n    institutionChangePreview(input: $input) {\n      summary\n      people\n      notes\n      lines {\n        label\n        before\n        after\n      }\n      openCases {\n        number\n        title\n      }\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.InstitutionChangePreviewDocument,
    "\n  mutation RecordInstitutionChange($input: InstitutionChangeInput!) {\n    recordInstitutionChange(input: $input) {\n      __typename\n      ... on InstitutionChange {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordInstitutionChangeDocument,
    "\n  query InstitutionFigures($institutionId: ID!, $on: CalendarDate!) {\n    institutionFigures(institutionId: $institutionId, on: $on) {\n      resource\n      resourceName\n      verified\n      occupied\n      reserved\n      hasTotal\n      total\n    }\n    communityChoices(on: $on) {\n      id\n      name\n      totals {\n        resource\n        verified\n      }\n    }\n  }\n": typeof types.InstitutionFiguresDocument,
    "\n  query InstitutionHistory($institutionId: ID!) {\n    institutionHistory(institutionId: $institutionId) {\n      names {\n        name\n        from\n        to\n      }\n      communities {\n        communityName\n        from\n        to\n      }\n      successorName\n      endedOn\n    }\n  }\n": typeof types.InstitutionHistoryDocument,
    "\n  query Kinships($filter: KinshipFilter, $sort: KinshipSort, $page: PageInput) {\n    kinships(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        personA {\n          ...KinPersonFields\n        }\n        personB {\n          ...KinPersonFields\n        }\n        relation\n        relationName\n        source\n        sourceName\n        document\n        knownOn\n        ended\n        entries {\n          id\n          kindName\n          relationName\n          sourceName\n          document\n          knownOn\n          reason\n          actorName\n          enteredAt\n        }\n      }\n    }\n  }\n  fragment KinPersonFields on KinshipPerson {\n    id\n    name\n    staffNumber\n    place\n  }\n": typeof types.KinshipsDocument,
    "\n  query KinshipPeople($text: String) {\n    kinshipPeople(filter: { text: $text }) {\n      ...KinPersonFields\n    }\n  }\n": typeof types.KinshipPeopleDocument,
    "\n  query KinshipFindings($filter: KinshipFindingFilter, $page: PageInput) {\n    kinshipFindings(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        status\n        statusName\n        endedAt\n        stepName\n        bodyName\n        decidedOn\n        outcomeName\n        deciderName\n        subjectName\n        relationName\n        knownOn\n      }\n    }\n  }\n": typeof types.KinshipFindingsDocument,
    "\n  mutation RegisterKinship($input: RegisterKinshipInput!) {\n    registerKinship(input: $input) {\n      __typename\n      ... on Kinship {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RegisterKinshipDocument,
    "\n  mutation CorrectKinship($input: CorrectKinshipInput!) {\n    correctKinship(input: $input) {\n      __typename\n      ... on Kinship {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CorrectKinshipDocument,
    "\n  mutation EndKinship($input: EndKinshipInput!) {\n    endKinship(input: $input) {\n      __typename\n      ... on Kinship {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.EndKinshipDocument,
    "\n  query MattersInForce($filter: MatterInForceFilter, $sort: MatterInForceSort, $page: PageInput) {\n    mattersInForce(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        matterName\n        institutionName\n        title\n        people {\n          id\n          name\n        }\n        fromOn\n        toOn\n        amountYuan\n        status\n        statusName\n      }\n    }\n  }\n": typeof types.MattersInForceDocument,
    "\n  query MatterTypes {\n    matterTypes {\n      type\n      name\n      purpose\n      legalBasis\n      submittable\n      published\n      steps\n      documentNumber\n      fields {\n        key\n        kind\n        label\n        required\n        help\n        most\n        institutionKinds\n      }\n    }\n    institutions {\n      id\n      name\n      kind\n      kindName\n      parentId\n    }\n  }\n": typeof types.MatterTypesDocument,
    "\n  mutation SubmitMatter($type: String!, $form: MatterForm!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitMatter(type: $type, form: $form, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitMatterDocument,
    "\n  mutation ResubmitMatter(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $form: MatterForm!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitMatter(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      form: $form\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitMatterDocument,
    "\n  query Meetings($filter: MeetingFilter, $page: PageInput) {\n    meetings(filter: $filter, page: $page) {\n      total\n      items {\n        ...MeetingFields\n      }\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  fragment SessionFields on Meeting {\n    ...MeetingFields\n    endedAt\n    endedByName\n    endReason\n    mayRun\n    items {\n      taskId\n      caseNumber\n      caseTitle\n      matterName\n      stepName\n      contentSha256\n      onAgenda\n      state\n      stateName\n      rule\n      motionName\n      returnTargets {\n        key\n        name\n      }\n      recusals {\n        seatId\n        seatTitle\n        personName\n        reason\n        source\n      }\n      progress {\n        seatId\n        personName\n        voted\n      }\n      decisionId\n      outcome\n      outcomeName\n      opinion\n      tally {\n        ...TallyFields\n      }\n      votes {\n        ...VoteFields\n      }\n    }\n    reconsiderations {\n      id\n      decisionId\n      caseNumber\n      caseTitle\n      reason\n      carried\n      tally {\n        ...TallyFields\n      }\n      votes {\n        ...VoteFields\n      }\n    }\n  }\n": typeof types.SessionFieldsFragmentDoc,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...SessionFields\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  query WaitingItems($id: ID!, $page: PageInput) {\n    meeting(id: $id) {\n      id\n      waitingItems(page: $page) {\n        total\n        items {\n          taskId\n          caseNumber\n          caseTitle\n          matterName\n          stepName\n        }\n      }\n    }\n  }\n": typeof types.WaitingItemsDocument,
    "\n  query Reconsiderable($id: ID!) {\n    meeting(id: $id) {\n      id\n      reconsiderable {\n        decisionId\n        caseNumber\n        caseTitle\n        matterName\n        outcomeName\n        decidedOn\n        rule\n      }\n    }\n  }\n": typeof types.ReconsiderableDocument,
    "\n  query MyVotes {\n    myVotes {\n      meetingId\n      taskId\n      seatId\n      bodyName\n      seatTitle\n      caseNumber\n      caseTitle\n      matterName\n      stepName\n      motionName\n      contentSha256\n      content {\n        key\n        label\n        value\n      }\n      calledAt\n      recusedFor\n      voted\n      votedCount\n      voterCount\n    }\n  }\n": typeof types.MyVotesDocument,
    "\n  mutation PrepareMeeting($input: PlanInput!) {\n    prepareMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.PrepareMeetingDocument,
    "\n  mutation OpenMeeting($input: OpeningInput!) {\n    openMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.OpenMeetingDocument,
    "\n  mutation CancelMeeting($input: MeetingCancelInput!) {\n    cancelMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.CancelMeetingDocument,
    "\n  mutation AddAgendaItems($input: AgendaInput!) {\n    addAgendaItems(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.AddAgendaItemsDocument,
    "\n  mutation RemoveAgendaItem($input: ItemReasonInput!) {\n    removeAgendaItem(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RemoveAgendaItemDocument,
    "\n  mutation OrderAgenda($input: AgendaInput!) {\n    orderAgenda(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.OrderAgendaDocument,
    "\n  mutation ChangeAttendance($input: AttendanceChangeInput!) {\n    changeAttendance(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ChangeAttendanceDocument,
    "\n  mutation DeclareRecusal($input: RecusalDeclarationInput!) {\n    declareRecusal(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.DeclareRecusalDocument,
    "\n  mutation CallVote($input: VoteCallInput!) {\n    callVote(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.CallVoteDocument,
    "\n  mutation RecallVote($input: ItemReasonInput!) {\n    recallVote(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RecallVoteDocument,
    "\n  mutation CastBallot($input: BallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.CastBallotDocument,
    "\n  mutation CloseVote($input: CloseVoteInput!) {\n    closeVote(input: $input) {\n      __typename\n      ... on DecisionReceipt {\n        decisionId\n        outcomeName\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CloseVoteDocument,
    "\n  mutation MoveReconsideration($input: ReconsiderationInput!) {\n    moveReconsideration(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.MoveReconsiderationDocument,
    "\n  mutation CloseMeeting($input: MeetingCloseInput!) {\n    closeMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.CloseMeetingDocument,
    "\n  query Transfers($filter: PersonnelTransferFilter, $page: PageInput) {\n    transfers(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        person {\n          id\n          name\n        }\n        fromInstitutionName\n        toInstitutionName\n        effectiveOn\n        postName\n        planPostName\n        status\n        statusName\n      }\n    }\n  }\n": typeof types.TransfersDocument,
    "\n  query MoveOptions {\n    postingKinds {\n      code\n      name\n      establishmentEffectName\n      documentNumber\n      defaultMonths\n      isPaired\n      needsDiscipline\n      givesEstablishment\n    }\n    institutions {\n      id\n      name\n      shortName\n      kind\n      kindName\n    }\n  }\n": typeof types.MoveOptionsDocument,
    "\n  query TransferPosts($on: CalendarDate!, $institutionId: ID!) {\n    posts(on: $on, institutionId: $institutionId) {\n      accountId\n      category\n      band\n      grade\n      postName\n      free\n      quota\n      borrowed\n      lent\n    }\n  }\n": typeof types.TransferPostsDocument,
    "\n  query ExchangePreview($input: ExchangeInput!) {\n    exchangePreview(input: $input) {\n      quotas {\n        ...QuotaFields\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.ExchangePreviewDocument,
    "\n  query BatchPreview($input: BatchInput!) {\n    postingBatchPreview(input: $input) {\n      quotas {\n        ...QuotaFields\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.BatchPreviewDocument,
    "\n  query TransferPreview($input: PersonnelTransferInput!) {\n    transferPreview(input: $input) {\n      titleNote\n      quotas {\n        ...QuotaFields\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.TransferPreviewDocument,
    "\n  fragment QuotaFields on QuotaLine {\n    name\n    verified\n    occupied\n    reserved\n    free\n    documentNumber\n    tightestOn\n  }\n": typeof types.QuotaFieldsFragmentDoc,
    "\n  mutation SubmitExchange($input: ExchangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitExchange(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitExchangeDocument,
    "\n  mutation SubmitBatch($input: BatchInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPostingBatch(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitBatchDocument,
    "\n  mutation SubmitTransfer($input: PersonnelTransferInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitTransfer(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitTransferDocument,
    "\n  mutation ResubmitExchange(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: ExchangeInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitExchange(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitExchangeDocument,
    "\n  mutation ResubmitBatch(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: BatchInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPostingBatch(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitBatchDocument,
    "\n  mutation ResubmitTransfer(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PersonnelTransferInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitTransfer(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitTransferDocument,
    "\n  fragment NoticeSettingsFields on NoticeSettings {\n    emailMasked\n    choices {\n      kind\n      kindName\n      channel\n      channelName\n      wanted\n    }\n  }\n": typeof types.NoticeSettingsFieldsFragmentDoc,
    "\n  query NoticeSettings {\n    noticeSettings {\n      ...NoticeSettingsFields\n    }\n  }\n": typeof types.NoticeSettingsDocument,
    "\n  mutation ChooseNotice($kind: String!, $channel: String!, $wanted: Boolean!) {\n    chooseNotice(kind: $kind, channel: $channel, wanted: $wanted) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ChooseNoticeDocument,
    "\n  mutation SetNoticeEmail($email: String) {\n    setNoticeEmail(email: $email) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SetNoticeEmailDocument,
    "\n  query Notices($unreadOnly: Boolean, $page: PageInput) {\n    notices(unreadOnly: $unreadOnly, page: $page) {\n      total\n      unread\n      items {\n        ...NoticeFields\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation ReadNotice($id: ID!) {\n    readNotice(id: $id) {\n      __typename\n    }\n  }\n": typeof types.ReadNoticeDocument,
    "\n  mutation ReadAllNotices {\n    readAllNotices\n  }\n": typeof types.ReadAllNoticesDocument,
    "\n  fragment NoticeFields on Notice {\n    id\n    kind\n    kindName\n    text\n    caseNumber\n    at\n    read\n  }\n": typeof types.NoticeFieldsFragmentDoc,
    "\n  query PersonFile($personId: ID!, $on: CalendarDate, $recordedBy: CalendarDate) {\n    personFile(personId: $personId, on: $on, recordedBy: $recordedBy) {\n      personId\n      name\n      gender\n      birthDate\n      idNumberMasked\n      phoneMasked\n      employments {\n        institutionName\n        communityName\n        departmentName\n        postName\n        staffNumber\n        establishmentTypeName\n        from\n        to\n        current\n      }\n      titles {\n        name\n        levelName\n        grassrootsOnly\n        from\n        to\n        current\n      }\n      holdings {\n        kind\n        name\n        institutionName\n        from\n        to\n        current\n        documentNumber\n        caseNumber\n        recordedAt\n      }\n      services {\n        kindName\n        homeInstitutionName\n        hostInstitutionName\n        postName\n        from\n        to\n        current\n        caseNumber\n      }\n      placements {\n        roundId\n        roundName\n        documentNumber\n        institutionName\n        postName\n        zoneName\n        from\n        to\n        statusName\n        current\n        pauses {\n          from\n          to\n        }\n      }\n      seats {\n        bodyName\n        title\n        from\n        to\n        current\n      }\n      cases {\n        number\n        title\n        statusName\n        submittedAt\n      }\n    }\n  }\n": typeof types.PersonFileDocument,
    "\n  query Returning($filter: ReturningFilter!, $sort: ReturningSort, $page: PageInput) {\n    returningPostings(filter: $filter, sort: $sort, page: $page) {\n      __typename\n      ... on ReturningPostingPage {\n        total\n        items {\n          id\n          personId\n          personName\n          titleName\n          kindName\n          homeInstitutionName\n          hostInstitutionName\n          postName\n          startOn\n          endOn\n          caseNumber\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ReturningDocument,
    "\n  fragment RoundFields on PlacementRound {\n    id\n    name\n    communityId\n    communityName\n    documentNumber\n    phase\n    phaseName\n    openedByName\n    openedAt\n    openingSha256\n    witnessesRequired\n    mayHold\n    mayWitness\n    posts {\n      code\n      institutionName\n      postName\n      zone {\n        code\n        name\n        years\n      }\n      places\n      left\n    }\n    candidates {\n      personId\n      name\n      score\n      rank\n      ticket\n      status\n      statusName\n      postCode\n      drawTicket\n      startOn\n    }\n    draws {\n      id\n      purpose\n      purposeName\n      algorithm\n      commitment\n      witnesses {\n        name\n        contribution\n        saidAt\n      }\n      secret\n      seed\n    }\n    entries {\n      id\n      takesPapers\n      sequence\n      type\n      text\n      note\n      actorName\n      enteredAt\n    }\n  }\n": typeof types.RoundFieldsFragmentDoc,
    "\n  query PlacementRound($id: ID!) {\n    placementRound(id: $id) {\n      ...RoundFields\n    }\n  }\n": typeof types.PlacementRoundDocument,
    "\n  query PlacementRounds($page: PageInput) {\n    placementRounds(page: $page) {\n      total\n      items {\n        id\n        name\n        communityName\n        phase\n        phaseName\n        openedByName\n        openedAt\n        postCount\n        candidateCount\n      }\n    }\n  }\n": typeof types.PlacementRoundsDocument,
    "\n  query PlacementRules {\n    placementRules {\n      communityId\n      communityName\n      documentNumber\n      isDemo\n      witnesses\n      zones {\n        code\n        name\n        years\n      }\n    }\n    institutions {\n      id\n      name\n      zone\n    }\n  }\n": typeof types.PlacementRulesDocument,
    "\n  query PlacementServices($filter: PlacementServiceFilter, $page: PageInput) {\n    placementServices(filter: $filter, page: $page) {\n      total\n      items {\n        roundId\n        roundName\n        personId\n        personName\n        institutionName\n        postName\n        zoneName\n        startOn\n        requiredDays\n        servedDays\n        remainingDays\n        fulfilledOn\n        status\n        statusName\n      }\n    }\n  }\n": typeof types.PlacementServicesDocument,
    "\n  mutation OpenPlacementRound($input: PlacementRoundInput!) {\n    openPlacementRound(input: $input) {\n      __typename\n      ... on PlacementRound {\n        id\n      }\n      ... on Refusal {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.OpenPlacementRoundDocument,
    "\n  mutation WitnessPlacementDraw($input: PlacementWitnessInput!) {\n    witnessPlacementDraw(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": typeof types.WitnessPlacementDrawDocument,
    "\n  mutation RevealPlacementDraw($input: PlacementRevealInput!) {\n    revealPlacementDraw(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RevealPlacementDrawDocument,
    "\n  mutation ChoosePlacement($input: PlacementChoiceInput!) {\n    choosePlacement(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ChoosePlacementDocument,
    "\n  mutation AnswerPlacement($input: PlacementAnswerInput!) {\n    answerPlacement(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": typeof types.AnswerPlacementDocument,
    "\n  mutation RecordPlacementService($input: PlacementServiceInput!) {\n    recordPlacementService(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordPlacementServiceDocument,
    "\n  mutation CancelPlacementRound($input: PlacementCancelInput!) {\n    cancelPlacementRound(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": typeof types.CancelPlacementRoundDocument,
    "\n  query PostSchemeForm {\n    postSchemeForm {\n      submittable\n      published\n      steps\n      documentNumber\n      legalBasis\n    }\n  }\n": typeof types.PostSchemeFormDocument,
    "\n  query PostSchemePreview($input: PostSchemeDraftInput!) {\n    postSchemePreview(input: $input) {\n      rows {\n        category\n        band\n        grade\n        postName\n        proposed\n        current\n        occupied\n        reserved\n        overfilled\n      }\n      total\n      currentDocument\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.PostSchemePreviewDocument,
    "\n  mutation SubmitPostScheme($input: PostSchemeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPostScheme(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitPostSchemeDocument,
    "\n  mutation ResubmitPostScheme(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostSchemeInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPostScheme(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitPostSchemeDocument,
    "\n  query StaffSearch($filter: StaffFilter, $page: PageInput) {\n    staff(filter: $filter, sort: NAME, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        institutionId\n        institutionName\n        departmentName\n        postName\n        titleName\n        establishmentTypeName\n        idNumberMasked\n        onPosting\n        servingInstitutionName\n      }\n    }\n  }\n": typeof types.StaffSearchDocument,
    "\n  query PostingOptions {\n    postingKinds {\n      code\n      name\n      establishmentEffectName\n      documentNumber\n      defaultMonths\n      isPaired\n      needsDiscipline\n      acrossCommunities\n      givesEstablishment\n    }\n    institutions {\n      id\n      name\n      shortName\n      kindName\n    }\n    neighbourCommunities {\n      id\n      name\n      institutions {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PostingOptionsDocument,
    "\n  query PostingPreview($input: PostingInput!) {\n    postingPreview(input: $input) {\n      endOn\n      quotas {\n        name\n        verified\n        occupied\n        reserved\n        free\n        documentNumber\n        tightestOn\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.PostingPreviewDocument,
    "\n  mutation SubmitPosting($input: PostingInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPosting(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitPostingDocument,
    "\n  mutation ResubmitPosting(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostingInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPosting(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitPostingDocument,
    "\n  query PostingAllowances($filter: PostingAllowanceFilter, $sort: PostingAllowanceSort, $page: PageInput) {\n    postingAllowances(filter: $filter, sort: $sort, page: $page) {\n      total\n      totalDays\n      totalYuan\n      items {\n        postingId\n        caseNumber\n        person {\n          id\n          name\n        }\n        kindName\n        homeInstitutionName\n        hostInstitutionName\n        month\n        days\n        amountYuan\n        payer\n        payerName\n        documentNumber\n        isDemo\n      }\n    }\n  }\n": typeof types.PostingAllowancesDocument,
    "\n  fragment PostingPageFields on Posting {\n    id\n    caseNumber\n    kindName\n    person {\n      id\n      name\n    }\n    homeInstitutionName\n    hostInstitutionName\n    startOn\n    endOn\n    firstEndOn\n    postName\n    status\n    statusName\n    implementedAt\n    mayAskReturn\n    returnAsks {\n      id\n      communityName\n      toOn\n      reason\n      askedByName\n      askedAt\n    }\n    life {\n      actions\n      allowanceYuan\n      grades {\n        code\n        name\n      }\n      events {\n        id\n        text\n        note\n        assessor\n        documentNumber\n        caseNumber\n        actorName\n        occurredAt\n      }\n      suspensions {\n        id\n        fromOn\n        toOn\n        open\n      }\n      changes {\n        caseNumber\n        kindName\n        requestedAt\n        open\n        effectName\n        mayOpen\n      }\n      settlements {\n        settledAt\n        items {\n          label\n          value\n        }\n      }\n      overrides {\n        from\n        to\n        reason\n        askedByName\n        caseNumber\n        documentNumber\n      }\n      allowances {\n        month\n        days\n        amountYuan\n        payerName\n      }\n    }\n  }\n": typeof types.PostingPageFieldsFragmentDoc,
    "\n  query PostingPage($id: ID!) {\n    posting(id: $id) {\n      ...PostingPageFields\n    }\n  }\n": typeof types.PostingPageDocument,
    "\n  query PostingCreditPanel($postingId: ID!, $cutoff: CalendarDate) {\n    postingCredit(postingId: $postingId, cutoff: $cutoff) {\n      __typename\n      ... on PostingCredit {\n        cutoff\n        days\n        requiredDays\n        missingDays\n        met\n        levels\n        documentNumber\n        isDemo\n        legalBasis\n        lines {\n          postingId\n          caseNumber\n          hostInstitutionName\n          startOn\n          endOn\n          qualifies\n          days\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PostingCreditPanelDocument,
    "\n  mutation SubmitPostingChange($input: PostingChangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPostingChange(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitPostingChangeDocument,
    "\n  mutation ResubmitPostingChange($input: PostingChangeAgainInput!, $idempotencyKey: ID!) {\n    resubmitPostingChange(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitPostingChangeDocument,
    "\n  mutation RecordPostingEvent($input: PostingEventInput!) {\n    recordPostingEvent(input: $input) {\n      __typename\n      ...PostingPageFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordPostingEventDocument,
    "\n  mutation AskPostingReturn($input: PostingReturnAskInput!) {\n    askPostingReturn(input: $input) {\n      __typename\n      ...PostingPageFields\n      ...RefusalFields\n    }\n  }\n": typeof types.AskPostingReturnDocument,
    "\n  query CoverageWarnings {\n    coverageWarnings {\n      institutionId\n      institutionName\n      gapFrom\n      gapTo\n      inDays\n      due\n      until\n      rule\n      overrides {\n        from\n        to\n        reason\n        askedByName\n        caseNumber\n        documentNumber\n      }\n    }\n  }\n": typeof types.CoverageWarningsDocument,
    "\n  query Postings($filter: PostingFilter, $page: PageInput) {\n    postings(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        kindName\n        person {\n          id\n          name\n        }\n        homeInstitutionName\n        hostInstitutionName\n        startOn\n        endOn\n        postName\n        status\n        statusName\n      }\n    }\n  }\n": typeof types.PostingsDocument,
    "\n  fragment ReceptionTermFields on ReceptionTerm {\n    since\n    workingDays\n    dueOn\n    daysLate\n    documentNumber\n  }\n": typeof types.ReceptionTermFieldsFragmentDoc,
    "\n  fragment ReceptionFields on ApprovalCase {\n    reception {\n      communityName\n      state\n      stateName\n      caseNumber\n      pending\n      mayRequest\n      mayOpen\n      term {\n        ...ReceptionTermFields\n      }\n    }\n    receivedPosting {\n      communityName\n      version\n      changedSince\n      outdated\n      voided\n      term {\n        ...ReceptionTermFields\n      }\n      mayOpen\n      sending {\n        number\n        title\n        status\n        statusName\n      }\n    }\n  }\n": typeof types.ReceptionFieldsFragmentDoc,
    "\n  query ReceivablePostings($filter: ReceivablePostingFilter, $sort: ReceivablePostingSort, $page: PageInput) {\n    receivablePostings(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        caseId\n        caseNumber\n        person {\n          id\n          name\n        }\n        kindName\n        homeCommunityName\n        homeInstitutionName\n        hostInstitutionName\n        startOn\n        endOn\n        submittedAt\n        caseStatus\n        caseStatusName\n        state\n        stateName\n        receptionNumber\n        mayRequest\n        term {\n          ...ReceptionTermFields\n        }\n      }\n    }\n  }\n": typeof types.ReceivablePostingsDocument,
    "\n  query ReceivablePosting($caseNumber: String!) {\n    receivablePosting(caseNumber: $caseNumber) {\n      caseId\n      caseNumber\n      version\n      contentSha256\n      person {\n        id\n        name\n      }\n      kindName\n      homeCommunityName\n      homeInstitutionName\n      hostInstitutionId\n      hostInstitutionName\n      startOn\n      endOn\n      submittedAt\n      caseStatus\n      caseStatusName\n      state\n      stateName\n      receptionNumber\n      mayRequest\n      postingId\n      term {\n        ...ReceptionTermFields\n      }\n      content {\n        key\n        label\n        value\n      }\n    }\n  }\n": typeof types.ReceivablePostingDocument,
    "\n  mutation SubmitPostingReception(\n    $input: PostingReceptionInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    submitPostingReception(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitPostingReceptionDocument,
    "\n  mutation ResubmitPostingReception(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostingReceptionInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPostingReception(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitPostingReceptionDocument,
    "\n  fragment RosterImportFields on RosterImport {\n    id\n    fileName\n    status\n    failure\n    totalRows\n    goodRows\n    badRows\n    newRows\n    changedRows\n    unchangedRows\n    importedRows\n    createdAt\n    createdByName\n  }\n": typeof types.RosterImportFieldsFragmentDoc,
    "\n  query RosterImports($page: PageInput) {\n    rosterImports(page: $page) {\n      total\n      items {\n        ...RosterImportFields\n      }\n    }\n  }\n": typeof types.RosterImportsDocument,
    "\n  query RosterImport($id: ID!, $page: PageInput) {\n    rosterImport(id: $id) {\n      ...RosterImportFields\n      errors(page: $page) {\n        total\n        items {\n          row\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n": typeof types.RosterImportDocument,
    "\n  mutation ConfirmRosterImport($id: ID!, $onlyGoodRows: Boolean!) {\n    confirmRosterImport(id: $id, onlyGoodRows: $onlyGoodRows) {\n      __typename\n      ...RosterImportFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ConfirmRosterImportDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      __typename\n      ...MeFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query Staff($filter: StaffFilter, $sort: StaffSort, $page: PageInput) {\n    staff(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        gender\n        birthDate\n        institutionName\n        departmentName\n        postName\n        titleName\n        titleLevelName\n        establishmentTypeName\n        idNumberMasked\n        phoneMasked\n        onPosting\n        onPlacement\n        servingInstitutionName\n      }\n    }\n  }\n": typeof types.StaffDocument,
    "\n  query Zones {\n    institutions {\n      id\n      zone\n    }\n  }\n": typeof types.ZonesDocument,
    "\n  query Supervision($filter: SupervisionFilter, $sort: SupervisionSort, $page: PageInput) {\n    supervisionChoices {\n      bodies {\n        id\n        name\n      }\n      matters {\n        id\n        name\n      }\n    }\n    supervision(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        stepName\n        bodyName\n        openedAt\n        dueOn\n        daysLate\n        escalatedAt\n        lateReportedAt\n        lateReportedToName\n        nudges\n        lastNudgedAt\n        holders\n        blockedBy\n        awaits\n      }\n    }\n  }\n": typeof types.SupervisionDocument,
    "\n  query MyOpinionAsks($page: PageInput) {\n    myOpinionAsks(page: $page) {\n      total\n      items {\n        ...OpinionAskFields\n      }\n    }\n  }\n": typeof types.MyOpinionAsksDocument,
    "\n  query MyTasks($page: PageInput) {\n    myTasks(page: $page) {\n      total\n      items {\n        ...TaskFields\n      }\n    }\n  }\n": typeof types.MyTasksDocument,
    "\n  fragment TaskFields on Task {\n    id\n    caseNumber\n    caseTitle\n    matterName\n    stepKey\n    stepName\n    stepKind\n    bodyId\n    bodyName\n    openedAt\n    dueOn\n    overdue\n    version\n    contentSha256\n    submitterName\n    onBehalfOfName\n    openAsks\n    transfer {\n      kindName\n      byName\n      reason\n    }\n    returnTargets {\n      key\n      name\n    }\n    votingRule {\n      attendanceNum\n      attendanceDen\n      majorityNum\n      majorityDen\n      majorityStrict\n      majorityOf\n      text\n    }\n  }\n": typeof types.TaskFieldsFragmentDoc,
    "\n  fragment TemplateStepFields on TemplateStep {\n    key\n    name\n    kind\n    kindName\n    actors {\n      code\n      name\n    }\n    dueWorkingDays\n    votingRule {\n      attendanceNum\n      attendanceDen\n      majorityNum\n      majorityDen\n      majorityStrict\n      majorityOf\n      deferralNum\n      deferralDen\n      deferralStrict\n      reconsiderationNum\n      reconsiderationDen\n      reconsiderationStrict\n      text\n    }\n    returnTo\n    reserves\n    clause\n    publicityWorkingDays\n    escalation {\n      afterWorkingDaysLate\n      to\n      toName\n    }\n  }\n": typeof types.TemplateStepFieldsFragmentDoc,
    "\n  fragment ComparisonFields on TemplateComparison {\n    same\n    fields {\n      field\n      fieldName\n      before\n      after\n    }\n    steps {\n      key\n      name\n      change\n      changeName\n      fields {\n        field\n        fieldName\n        before\n        after\n      }\n    }\n  }\n": typeof types.ComparisonFieldsFragmentDoc,
    "\n  fragment TemplateVersionFields on TemplateVersion {\n    id\n    version\n    name\n    documentNumber\n    validFrom\n    status\n    statusName\n    publishedAt\n    publishedByName\n    reason\n  }\n": typeof types.TemplateVersionFieldsFragmentDoc,
    "\n  fragment DraftFields on TemplateDraft {\n    id\n    matterName\n    revision\n    name\n    documentNumber\n    openedByName\n    openedAt\n    changedByName\n    changedAt\n    mayManage\n    steps {\n      ...TemplateStepFields\n    }\n  }\n": typeof types.DraftFieldsFragmentDoc,
    "\n  query ChainTemplates {\n    chainTemplates {\n      countyId\n      communityNames\n      matterType\n      matterName\n      mayManage\n      versions {\n        ...TemplateVersionFields\n      }\n      draft {\n        id\n        changedByName\n        changedAt\n      }\n    }\n  }\n": typeof types.ChainTemplatesDocument,
    "\n  query ChainTemplate($id: ID!) {\n    chainTemplate(id: $id) {\n      ...TemplateVersionFields\n      steps {\n        ...TemplateStepFields\n      }\n    }\n    chainTemplates {\n      matterType\n      matterName\n      versions {\n        id\n        version\n        statusName\n      }\n    }\n  }\n": typeof types.ChainTemplateDocument,
    "\n  query TemplateComparison($beforeId: ID!, $afterId: ID!) {\n    templateComparison(beforeId: $beforeId, afterId: $afterId) {\n      ...ComparisonFields\n    }\n  }\n": typeof types.TemplateComparisonDocument,
    "\n  query TemplateDraft($id: ID!) {\n    templateDraft(id: $id) {\n      ...DraftFields\n    }\n    bodies {\n      code\n      name\n      kind\n    }\n    institutions {\n      id\n      name\n    }\n  }\n": typeof types.TemplateDraftDocument,
    "\n  query TemplateDraftCheck($input: TemplateDraftInput!, $on: CalendarDate) {\n    templateDraftCheck(input: $input, on: $on) {\n      __typename\n      ... on TemplateDraftCheck {\n        problems {\n          code\n          stepKey\n          message\n        }\n        changes {\n          ...ComparisonFields\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.TemplateDraftCheckDocument,
    "\n  mutation OpenTemplateDraft($countyId: ID!, $matterType: String!, $fromTemplateId: ID) {\n    openTemplateDraft(countyId: $countyId, matterType: $matterType, fromTemplateId: $fromTemplateId) {\n      __typename\n      ...DraftFields\n      ...RefusalFields\n    }\n  }\n": typeof types.OpenTemplateDraftDocument,
    "\n  mutation SaveTemplateDraft($input: TemplateDraftInput!) {\n    saveTemplateDraft(input: $input) {\n      __typename\n      ...DraftFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveTemplateDraftDocument,
    "\n  mutation DiscardTemplateDraft($draftId: ID!, $revision: Int!) {\n    discardTemplateDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on MatterTemplates {\n        matterType\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DiscardTemplateDraftDocument,
    "\n  mutation PublishTemplateDraft($input: PublishTemplateInput!) {\n    publishTemplateDraft(input: $input) {\n      __typename\n      ...TemplateVersionFields\n      ...RefusalFields\n    }\n  }\n": typeof types.PublishTemplateDraftDocument,
    "\n  fragment ChainForecastFields on ChainForecastView {\n    templateName\n    templateVersion\n    documentNumber\n    on\n    problems\n    steps {\n      key\n      name\n      kindName\n      opensOn\n      dueOn\n      tasks {\n        bodyCode\n        bodyName\n        able {\n          name\n          seatTitle\n          onBehalfOfName\n        }\n        barred {\n          name\n          seatTitle\n          onBehalfOfName\n          reason\n        }\n        vote {\n          entitled\n          recused {\n            name\n            seatTitle\n          }\n          quorumReachable\n          majorityReachable\n          rule\n        }\n        problem\n      }\n    }\n  }\n": typeof types.ChainForecastFieldsFragmentDoc,
    "\n  query TemplateTrial($draftId: ID!, $input: ChainTrialInput!) {\n    templateTrial(draftId: $draftId, input: $input) {\n      __typename\n      ...ChainForecastFields\n      ...RefusalFields\n    }\n  }\n": typeof types.TemplateTrialDocument,
    "\n  query ChainPreview($matterType: String!, $input: ChainTrialInput!) {\n    chainPreview(matterType: $matterType, input: $input) {\n      __typename\n      ...ChainForecastFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ChainPreviewDocument,
    "\n  fragment VillageCertificateFields on VillageCertificate {\n    id\n    person {\n      id\n      name\n    }\n    kind\n    kindName\n    numberMasked\n    clinicId\n    clinicName\n    hospitalId\n    hospitalName\n    validFrom\n    validUntil\n    renewalOpensOn\n    status\n    statusName\n    lastAssessedOn\n    lastPassed\n    assessmentDueOn\n    assessmentOverdue\n    nextDue\n    nextDueOn\n    mayChange\n    mayReveal\n    entries {\n      id\n      type\n      text\n      note\n      actorName\n      enteredAt\n    }\n  }\n": typeof types.VillageCertificateFieldsFragmentDoc,
    "\n  query VillageCertificates(\n    $filter: VillageCertificateFilter\n    $sort: VillageCertificateSort\n    $page: PageInput\n  ) {\n    villageCertificates(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        ...VillageCertificateFields\n      }\n    }\n  }\n": typeof types.VillageCertificatesDocument,
    "\n  query VillageDoctors($clinicId: String, $text: String) {\n    villageDoctors(clinicId: $clinicId, text: $text) {\n      id\n      name\n      staffNumber\n      institutionName\n    }\n  }\n": typeof types.VillageDoctorsDocument,
    "\n  mutation RegisterVillageCertificate($input: VillageCertificateInput!) {\n    registerVillageCertificate(input: $input) {\n      __typename\n      ...VillageCertificateFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RegisterVillageCertificateDocument,
    "\n  mutation ChangeVillageCertificate($input: VillageCertificateChangeInput!) {\n    changeVillageCertificate(input: $input) {\n      __typename\n      ...VillageCertificateFields\n      ...RefusalFields\n    }\n  }\n": typeof types.ChangeVillageCertificateDocument,
    "\n  mutation RevealVillageCertificate($certificateId: ID!) {\n    revealVillageCertificate(certificateId: $certificateId) {\n      __typename\n      ... on VillageCertificateNumber {\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RevealVillageCertificateDocument,
    "\n  fragment VillageContractFields on VillageContract {\n    id\n    caseNumber\n    person {\n      id\n      name\n    }\n    hospitalId\n    hospitalName\n    clinicId\n    clinicName\n    kind\n    kindName\n    startOn\n    endOn\n    retiresOn\n    lastDay\n    grossYuan\n    shares {\n      source\n      sourceName\n      amountYuan\n    }\n    status\n    statusName\n    suspensions {\n      from\n      to\n    }\n    signBy\n    alerts\n    renewsCaseNumber\n    renewedByCaseNumber\n    severanceYuan\n    severanceFormula\n    severanceSourceName\n    actions\n    entries {\n      id\n      type\n      on\n      text\n      note\n      actorName\n      enteredAt\n    }\n  }\n": typeof types.VillageContractFieldsFragmentDoc,
    "\n  query VillageContracts($filter: VillageContractFilter, $sort: VillageContractSort, $page: PageInput) {\n    villageContracts(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        ...VillageContractFields\n      }\n    }\n  }\n": typeof types.VillageContractsDocument,
    "\n  query VillageContract($id: ID!) {\n    villageContract(id: $id) {\n      ...VillageContractFields\n    }\n  }\n": typeof types.VillageContractDocument,
    "\n  query VillagePreview($input: VillageEmploymentInput!, $caseNumber: String) {\n    villageEmploymentPreview(input: $input, caseNumber: $caseNumber) {\n      retiresOn\n      lastDay\n      notices\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": typeof types.VillagePreviewDocument,
    "\n  mutation SubmitVillage($input: VillageEmploymentInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitVillageEmployment(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ... on ApprovalCase {\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitVillageDocument,
    "\n  mutation ResubmitVillage(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: VillageEmploymentInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitVillageEmployment(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ... on ApprovalCase {\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ResubmitVillageDocument,
    "\n  mutation RecordVillageContract($input: VillageContractEventInput!) {\n    recordVillageContract(input: $input) {\n      __typename\n      ...VillageContractFields\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordVillageContractDocument,
    "\n  query VillageSettlements($contractId: ID!) {\n    villageSettlements(contractId: $contractId) {\n      ending\n      endingName\n      clause\n      severanceYuan\n      formula\n      sourceName\n      balanceYuan\n      problem\n    }\n  }\n": typeof types.VillageSettlementsDocument,
    "\n  mutation SettleVillageContract($input: VillageSettlementInput!) {\n    settleVillageContract(input: $input) {\n      __typename\n      ...VillageContractFields\n      ...RefusalFields\n    }\n  }\n": typeof types.SettleVillageContractDocument,
    "\n  mutation PrintVillageContract($contractId: ID!, $withNumbers: Boolean!) {\n    printVillageContract(contractId: $contractId, withNumbers: $withNumbers) {\n      __typename\n      ... on VillageContractText {\n        title\n        version\n        documentNumber\n        isDemo\n        parties\n        clauses {\n          heading\n          text\n        }\n        withNumbers\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PrintVillageContractDocument,
    "\n  query VillageFunds {\n    villageFunds {\n      id\n      hospitalId\n      hospitalName\n      source\n      sourceName\n      balanceYuan\n      receivedYuan\n      spentYuan\n      mayEnter\n    }\n  }\n": typeof types.VillageFundsDocument,
    "\n  query VillageFundEntries($filter: VillageFundEntryFilter, $page: PageInput) {\n    villageFundEntries(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        hospitalName\n        sourceName\n        sequence\n        type\n        typeName\n        amountYuan\n        balanceYuan\n        on\n        documentNumber\n        note\n        reversed\n        mayReverse\n        actorName\n        enteredAt\n      }\n    }\n  }\n": typeof types.VillageFundEntriesDocument,
    "\n  mutation ReceiveVillageFund($input: VillageFundInput!) {\n    receiveVillageFund(input: $input) {\n      __typename\n      ... on VillageFund {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ReceiveVillageFundDocument,
    "\n  mutation ReverseVillageFundEntry($input: VillageFundReversalInput!) {\n    reverseVillageFundEntry(input: $input) {\n      __typename\n      ... on VillageFund {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ReverseVillageFundEntryDocument,
    "\n  fragment VillageRunFields on VillagePayRun {\n    id\n    hospitalId\n    hospitalName\n    month\n    status\n    statusName\n    expected\n    paid\n    grossYuan\n    netYuan\n    employerYuan\n    shares {\n      source\n      sourceName\n      amountYuan\n    }\n    unpaid {\n      contractId\n      personName\n      forMonth\n      grossYuan\n      reason\n    }\n    mayPay\n    openedByName\n    openedAt\n    closedAt\n    closedByName\n  }\n": typeof types.VillageRunFieldsFragmentDoc,
    "\n  query VillagePayRuns($hospitalId: String, $page: PageInput) {\n    villagePayRuns(hospitalId: $hospitalId, page: $page) {\n      total\n      items {\n        ...VillageRunFields\n      }\n    }\n  }\n": typeof types.VillagePayRunsDocument,
    "\n  query VillagePayRun($id: ID!) {\n    villagePayRun(id: $id) {\n      ...VillageRunFields\n    }\n  }\n": typeof types.VillagePayRunDocument,
    "\n  query VillagePayLines($filter: VillagePayLineFilter, $page: PageInput) {\n    villagePayLines(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        runId\n        month\n        contractId\n        personName\n        type\n        typeName\n        forMonth\n        days\n        monthDays\n        grossYuan\n        shares {\n          source\n          sourceName\n          amountYuan\n        }\n        employerYuan\n        employerSourceName\n        workerYuan\n        netYuan\n        items {\n          name\n          employerYuan\n          workerYuan\n        }\n        documentNumber\n        note\n      }\n    }\n  }\n": typeof types.VillagePayLinesDocument,
    "\n  mutation OpenVillagePayRun($hospitalId: ID!, $month: String!) {\n    openVillagePayRun(hospitalId: $hospitalId, month: $month) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n": typeof types.OpenVillagePayRunDocument,
    "\n  mutation PayVillageRun($runId: ID!) {\n    payVillageRun(runId: $runId) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n": typeof types.PayVillageRunDocument,
    "\n  mutation CloseVillagePayRun($runId: ID!) {\n    closeVillagePayRun(runId: $runId) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n": typeof types.CloseVillagePayRunDocument,
    "\n  mutation CorrectVillagePay($input: VillagePayCorrectionInput!) {\n    correctVillagePay(input: $input) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n": typeof types.CorrectVillagePayDocument,
    "\n  query VillageEmployers {\n    villageEmployers {\n      id\n      name\n      clinics {\n        id\n        name\n      }\n      maxTermMonths\n      endings {\n        code\n        name\n        of\n        severance\n        clause\n      }\n      documentNumber\n      isDemo\n      rights\n    }\n  }\n": typeof types.VillageEmployersDocument,
    "\n  query Institutions {\n    institutions {\n      id\n      name\n      shortName\n      kind\n      kindName\n    }\n  }\n": typeof types.InstitutionsDocument,
};
const documents: Documents = {
    "\n  subscription NoticeArrived {\n    noticeArrived {\n      ...NoticeFields\n    }\n  }\n": types.NoticeArrivedDocument,
    "\n  fragment RefusalFields on Refusal {\n    code\n    message\n    clause\n    field\n  }\n": types.RefusalFieldsFragmentDoc,
    "\n  fragment MeFields on Me {\n    accountId\n    username\n    displayName\n    person {\n      id\n      name\n    }\n    roles {\n      role\n      roleName\n      communityName\n      institutionName\n    }\n    seats {\n      seatId\n      title\n      bodyId\n      bodyName\n      isChair\n      isClerk\n      isVoting\n    }\n    permissions\n  }\n": types.MeFieldsFragmentDoc,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": types.MeDocument,
    "\n  query BusinessClock {\n    businessClock {\n      now\n      today\n      movable\n    }\n  }\n": types.BusinessClockDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query CalendarCoverage {\n    calendarCoverage {\n      communityName\n      until\n      missingYears\n      undatedTasks\n    }\n  }\n": types.CalendarCoverageDocument,
    "\n  mutation MoveBusinessClock($to: CalendarDate!) {\n    moveBusinessClock(to: $to) {\n      __typename\n      ... on BusinessClock {\n        now\n        today\n        movable\n      }\n      ...RefusalFields\n    }\n  }\n": types.MoveBusinessClockDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": types.UnreadNoticesDocument,
    "\n  fragment AttachmentFields on Attachment {\n    id\n    name\n    kindName\n    contentType\n    size\n    sha256\n    scan\n    scanName\n    previewable\n    uploadedByName\n    uploadedAt\n    linkedByName\n    linkedAt\n  }\n": types.AttachmentFieldsFragmentDoc,
    "\n  query AttachmentRules {\n    attachmentRules {\n      communityId\n      communityCode\n      communityName\n      kinds {\n        name\n        extensions\n        contentType\n      }\n      mostBytes\n      mostFiles\n      documentNumber\n      isDemo\n      scanned\n    }\n  }\n": types.AttachmentRulesDocument,
    "\n  query UnusedAttachments {\n    unusedAttachments {\n      ...AttachmentFields\n    }\n  }\n": types.UnusedAttachmentsDocument,
    "\n  query OwnedAttachments($ownerKind: String!, $ownerId: ID!) {\n    attachments(ownerKind: $ownerKind, ownerId: $ownerId) {\n      mayAttach\n      items {\n        ...AttachmentFields\n      }\n    }\n  }\n": types.OwnedAttachmentsDocument,
    "\n  mutation AttachFiles($ownerKind: String!, $ownerId: ID!, $attachmentIds: [ID!]!) {\n    attachFiles(ownerKind: $ownerKind, ownerId: $ownerId, attachmentIds: $attachmentIds) {\n      __typename\n      ... on AttachmentList {\n        mayAttach\n        items {\n          ...AttachmentFields\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.AttachFilesDocument,
    "\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      __typename\n      ... on RemovedAttachment {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.RemoveAttachmentDocument,
    "\n  fragment IssuedTokenFields on IssuedToken {\n    id\n    name\n    createdAt\n    expiresAt\n  }\n": types.IssuedTokenFieldsFragmentDoc,
    "\n  query MyApiTokens {\n    myApiTokens {\n      ...IssuedTokenFields\n    }\n  }\n": types.MyApiTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $days: Int!) {\n    createApiToken(name: $name, days: $days) {\n      __typename\n      ... on ApiToken {\n        id\n        token\n        name\n        expiresAt\n      }\n      ...RefusalFields\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      __typename\n      ...IssuedTokenFields\n      ...RefusalFields\n    }\n  }\n": types.RevokeApiTokenDocument,
    "\n  query AuditEvents($filter: AuditFilter, $page: PageInput) {\n    auditEvents(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        chain\n        sequence\n        type\n        typeName\n        actorName\n        occurredAt\n        recordedAt\n        summary\n        hash\n        previousHash\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  mutation WithdrawCase(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $reason: String!\n    $idempotencyKey: ID!\n  ) {\n    withdrawCase(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.WithdrawCaseDocument,
    "\n  query CaseMovePlan($caseNumber: String!) {\n    caseMovePlan(caseNumber: $caseNumber) {\n      __typename\n      ... on CaseMovePlan {\n        fromVersion\n        toVersion\n        toName\n        toDocumentNumber\n        changes {\n          key\n          name\n          change\n          changeName\n          fields {\n            field\n            fieldName\n            before\n            after\n          }\n        }\n        kept {\n          taskId\n          stepName\n          bodyName\n          outcomeName\n          decidedOn\n        }\n        rerun {\n          taskId\n          stepName\n          bodyName\n          outcomeName\n          decidedOn\n        }\n        open {\n          taskId\n          stepName\n          bodyName\n          outcomeName\n          decidedOn\n        }\n        standsAtName\n        reservationText\n        obstacle\n        planSha256\n      }\n      ...RefusalFields\n    }\n  }\n": types.CaseMovePlanDocument,
    "\n  mutation MoveCase($input: CaseMoveInput!) {\n    moveCase(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.MoveCaseDocument,
    "\n  fragment MeetingFields on Meeting {\n    id\n    bodyId\n    bodyName\n    status\n    statusName\n    minutesNumber\n    heldOn\n    place\n    enteredAt\n    enteredByName\n    attendance {\n      seatId\n      seatTitle\n      personName\n      status\n      reason\n    }\n    observers\n  }\n": types.MeetingFieldsFragmentDoc,
    "\n  fragment VoteFields on VoteRecord {\n    seatId\n    seatTitle\n    personName\n    choice\n    dissent\n  }\n": types.VoteFieldsFragmentDoc,
    "\n  fragment TallyFields on Tally {\n    entitled\n    effectivePresent\n    approve\n    against\n    abstain\n    defer\n    notVoted\n    quorumMet\n    result\n    resultName\n    motionName\n    way\n    wayName\n    rule\n  }\n": types.TallyFieldsFragmentDoc,
    "\n  fragment ChangeFields on ContentChange {\n    key\n    label\n    kind\n    before\n    after\n  }\n": types.ChangeFieldsFragmentDoc,
    "\n  fragment EarlierFields on EarlierDecision {\n    id\n    version\n    contentSha256\n    stepName\n    voided\n    actorName\n    onBehalfOfName\n    seatTitle\n    outcome\n    outcomeName\n    opinion\n    decidedOn\n    filingNumber\n    mine\n    myVote\n  }\n": types.EarlierFieldsFragmentDoc,
    "\n  query Comparison($number: String!, $taskId: ID!) {\n    case(number: $number) {\n      comparison(taskId: $taskId) {\n        fromVersion\n        toVersion\n        sameText\n        changes {\n          ...ChangeFields\n        }\n        earlierDecisions {\n          ...EarlierFields\n        }\n      }\n    }\n  }\n": types.ComparisonDocument,
    "\n  fragment CaseFields on ApprovalCase {\n    id\n    number\n    matterType\n    matterName\n    title\n    status\n    statusName\n    communityName\n    submitterName\n    submittedAt\n    version\n    contentSha256\n    contentWithheld\n    content {\n      key\n      label\n      value\n    }\n    rawContent\n    attachments {\n      ...AttachmentFields\n    }\n    templateName\n    templateVersion\n    documentNumber\n    actions\n    versions {\n      version\n      submittedAt\n      submitterName\n      contentSha256\n      current\n      attachments {\n        id\n        name\n        size\n        sha256\n      }\n      changes {\n        ...ChangeFields\n      }\n    }\n    chain {\n      key\n      name\n      kind\n      clause\n      state\n      tasks {\n        id\n        bodyName\n        state\n        dueOn\n        openedAt\n        holders\n        escalatedAt\n        decidedAt\n        filingNumber\n        version\n        earlier {\n          ...EarlierFields\n        }\n      }\n    }\n    history {\n      id\n      at\n      enteredAt\n      decidedOn\n      stepName\n      bodyName\n      actorName\n      onBehalfOfName\n      seatTitle\n      action\n      actionName\n      opinion\n      version\n      contentSha256\n      forEarlierText\n      voided\n      filingNumber\n      meeting {\n        ...MeetingFields\n      }\n      votes {\n        ...VoteFields\n      }\n      tally {\n        ...TallyFields\n      }\n    }\n    myTasks {\n      ...TaskFields\n    }\n    ...TogetherFields\n    ...ReceptionFields\n    publicities {\n      id\n      taskId\n      stepName\n      bodyName\n      version\n      round\n      text {\n        key\n        label\n        value\n      }\n      place\n      note\n      correction\n      publishedOn\n      closesOn\n      workingDays\n      current\n      over\n      publishedByName\n      objections {\n        id\n        kind\n        kindName\n        objector\n        text\n        receivedOn\n        acceptedByName\n        answer {\n          result\n          resultName\n          text\n          answeredOn\n          answeredByName\n        }\n      }\n    }\n    filingTracks {\n      taskId\n      bodyName\n      open\n      supplementOpen\n      maySend\n      maySupply\n      events {\n        id\n        kind\n        kindName\n        round\n        number\n        occurredOn\n        text\n        actorName\n        enteredAt\n      }\n    }\n    matterInForce {\n      id\n      institutionName\n      people {\n        id\n        name\n      }\n      fromOn\n      toOn\n      amountYuan\n      status\n      statusName\n      caseVersion\n      contentSha256\n      replacesCaseNumber\n      replacedByCaseNumber\n      implementedAt\n    }\n    villageContract {\n      id\n      person {\n        id\n        name\n      }\n      hospitalName\n      clinicName\n      kindName\n      startOn\n      endOn\n      status\n      statusName\n    }\n    changedPosting {\n      id\n      status\n      statusName\n      startOn\n      endOn\n      homeInstitutionName\n      hostInstitutionName\n      person {\n        id\n        name\n      }\n    }\n    postPlan {\n      institutionName\n      lines {\n        postName\n        count\n      }\n      total\n      documentNumber\n      validFrom\n    }\n    postings {\n      id\n      person {\n        id\n        name\n      }\n      homeInstitutionName\n      hostInstitutionName\n      startOn\n      endOn\n      status\n      statusName\n      ledgerEntries {\n        id\n        accountName\n        personName\n        entryKindName\n        count\n        fromOn\n        toOn\n      }\n    }\n    transfer {\n      id\n      fromInstitutionName\n      toInstitutionName\n      effectiveOn\n      planPostName\n      status\n      statusName\n      implementedAt\n      ledgerEntries {\n        id\n        accountName\n        personName\n        entryKindName\n        count\n        fromOn\n        toOn\n      }\n    }\n    posting {\n      id\n      status\n      statusName\n      startOn\n      endOn\n      homeInstitutionName\n      hostInstitutionName\n      implementedAt\n      ledgerEntries {\n        id\n        accountName\n        entryKindName\n        count\n        fromOn\n        toOn\n        documentNumber\n        recordedAt\n      }\n    }\n  }\n": types.CaseFieldsFragmentDoc,
    "\n  query Case($number: String!) {\n    case(number: $number) {\n      ...CaseFields\n    }\n  }\n": types.CaseDocument,
    "\n  fragment OpinionAskFields on OpinionAsk {\n    id\n    caseNumber\n    caseTitle\n    stepName\n    moment\n    momentName\n    question\n    askedByName\n    askedBySeatTitle\n    targetName\n    askedAt\n    status\n    statusName\n    text\n    endedByName\n    endedAt\n    mayGive\n    mayWithdraw\n  }\n": types.OpinionAskFieldsFragmentDoc,
    "\n  fragment TogetherFields on ApprovalCase {\n    cancellation {\n      target {\n        number\n        title\n        status\n        statusName\n      }\n      requests {\n        number\n        title\n        status\n        statusName\n      }\n      waiting\n      mayRequest\n    }\n    collaboration {\n      mayCopy\n      unreadCopy\n      tasks {\n        taskId\n        stepName\n        bodyName\n        open\n        nudges\n        lastNudgedAt\n        mayTransfer\n        mayTakeBack\n        mayAsk\n        mayNudge\n        transfers {\n          id\n          kind\n          kindName\n          byName\n          bySeatTitle\n          toSeatTitle\n          toName\n          reason\n          at\n        }\n      }\n      asks {\n        ...OpinionAskFields\n      }\n      copies {\n        id\n        targetName\n        sentByName\n        sentAt\n        note\n        readings {\n          name\n          at\n        }\n      }\n      comments {\n        id\n        byName\n        at\n        text\n        retracted\n        retractionReason\n        mayRetract\n      }\n    }\n  }\n": types.TogetherFieldsFragmentDoc,
    "\n  query TransferTargets($taskId: ID!) {\n    transferTargets(taskId: $taskId) {\n      seatId\n      title\n      holderName\n    }\n  }\n": types.TransferTargetsDocument,
    "\n  query CollaborationCandidates($caseNumber: String!, $text: String) {\n    collaborationCandidates(caseNumber: $caseNumber, text: $text) {\n      kind\n      id\n      name\n    }\n  }\n": types.CollaborationCandidatesDocument,
    "\n  mutation TransferTask($input: TransferInput!) {\n    transferTask(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.TransferTaskDocument,
    "\n  mutation TakeBackTask($input: TakeBackInput!) {\n    takeBackTask(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.TakeBackTaskDocument,
    "\n  mutation AskOpinion($input: AskInput!) {\n    askOpinion(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.AskOpinionDocument,
    "\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.GiveOpinionDocument,
    "\n  mutation WithdrawOpinionAsk($input: WithdrawAskInput!) {\n    withdrawOpinionAsk(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.WithdrawOpinionAskDocument,
    "\n  mutation CopyCase($input: CopyInput!) {\n    copyCase(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.CopyCaseDocument,
    "\n  mutation MarkCopyRead($caseNumber: String!) {\n    markCopyRead(caseNumber: $caseNumber) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.MarkCopyReadDocument,
    "\n  mutation CommentOnCase($input: CommentInput!) {\n    commentOnCase(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.CommentOnCaseDocument,
    "\n  mutation RetractComment($input: RetractCommentInput!) {\n    retractComment(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.RetractCommentDocument,
    "\n  mutation NudgeTask($input: NudgeInput!) {\n    nudgeTask(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.NudgeTaskDocument,
    "\n  mutation SubmitCancellation($caseNumber: String!, $reason: String!, $idempotencyKey: ID!) {\n    submitCancellation(caseNumber: $caseNumber, reason: $reason, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitCancellationDocument,
    "\n  mutation ResubmitCancellation(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $reason: String!\n    $idempotencyKey: ID!\n  ) {\n    resubmitCancellation(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitCancellationDocument,
    "\n  query Cases($filter: CaseFilter, $page: PageInput) {\n    cases(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        number\n        title\n        matterName\n        status\n        statusName\n        currentStepName\n        submitterName\n        submittedAt\n      }\n    }\n  }\n": types.CasesDocument,
    "\n  query CopiesToMe($unreadOnly: Boolean, $page: PageInput) {\n    copiesToMe(unreadOnly: $unreadOnly, page: $page) {\n      total\n      unread\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        status\n        statusName\n        targetName\n        sentByName\n        sentAt\n        note\n        readAt\n      }\n    }\n  }\n": types.CopiesToMeDocument,
    "\n  fragment ReceiptFields on DecisionReceipt {\n    decisionId\n    outcome\n    outcomeName\n    case {\n      ...CaseFields\n    }\n    nextTasks(waitMs: 800) {\n      ...TaskFields\n    }\n  }\n": types.ReceiptFieldsFragmentDoc,
    "\n  mutation DecideReview($input: ReviewInput!) {\n    decideReview(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": types.DecideReviewDocument,
    "\n  mutation RecordVotes($input: VotesInput!) {\n    recordVotes(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": types.RecordVotesDocument,
    "\n  mutation RecordFiling($input: FilingInput!) {\n    recordFiling(input: $input) {\n      __typename\n      ...ReceiptFields\n      ...RefusalFields\n    }\n  }\n": types.RecordFilingDocument,
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
    "\n  query Posts($on: CalendarDate, $institutionId: ID) {\n    posts(on: $on, institutionId: $institutionId) {\n      accountId\n      institutionId\n      institutionName\n      band\n      grade\n      postName\n      quota\n      borrowed\n      lent\n      occupied\n      reserved\n      free\n      overfilled\n      documentNumber\n    }\n  }\n": types.PostsDocument,
    "\n  query Projection($institutionId: ID) {\n    establishmentProjection(institutionId: $institutionId) {\n      from\n      to\n      accounts {\n        accountId\n        name\n        institutionName\n        resourceName\n        family\n        capped\n        lowestFree\n        lowestOn\n        firstBreachOn\n        steps {\n          on\n          verified\n          occupied\n          reserved\n          borrowed\n          lent\n          free\n        }\n      }\n      breaches {\n        kind\n        kindName\n        accountId\n        accountName\n        institutionName\n        from\n        until\n        shortfall\n        worstOn\n        cause\n      }\n    }\n  }\n": types.ProjectionDocument,
    "\n  query PostHolders($filter: PostHolderFilter, $page: PageInput) {\n    postHolders(filter: $filter, page: $page) {\n      total\n      items {\n        personId\n        staffNumber\n        name\n        institutionName\n        departmentName\n        titleName\n        titleLevelName\n        establishmentTypeName\n        heldPostName\n        heldPostInstitutionName\n        heldFrom\n        servingInstitutionName\n      }\n    }\n  }\n": types.PostHoldersDocument,
    "\n  query VerifiedPreview($input: VerifiedTotalsInput!) {\n    verifiedTotalsPreview(input: $input) {\n      changes {\n        name\n        resourceName\n        before\n        after\n        used\n        overFrom\n        over\n      }\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n": types.VerifiedPreviewDocument,
    "\n  mutation RecordVerifiedTotals($input: VerifiedTotalsInput!) {\n    recordVerifiedTotals(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": types.RecordVerifiedTotalsDocument,
    "\n  mutation SetStructureRatio($input: StructureRatioInput!) {\n    setStructureRatio(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": types.SetStructureRatioDocument,
    "\n  query AppointmentPreview($input: PostAppointmentInput!) {\n    postAppointmentPreview(input: $input) {\n      heldPostName\n      free\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n": types.AppointmentPreviewDocument,
    "\n  mutation AppointToPost($input: PostAppointmentInput!) {\n    appointToPost(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": types.AppointToPostDocument,
    "\n  mutation EndPostAppointment($input: EndAppointmentInput!) {\n    endPostAppointment(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": types.EndPostAppointmentDocument,
    "\n  query PostLoans {\n    postLoans {\n      id\n      fromInstitutionName\n      toInstitutionName\n      postName\n      count\n      fromOn\n      toOn\n      documentNumber\n      open\n    }\n  }\n": types.PostLoansDocument,
    "\n  mutation LendPosts($input: PostLoanInput!) {\n    lendPosts(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": types.LendPostsDocument,
    "\n  mutation EndPostLoan($input: EndPostLoanInput!) {\n    endPostLoan(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": types.EndPostLoanDocument,
    "\n  query PostPlans {\n    postPlans {\n      id\n      institutionName\n      lines {\n        postName\n        count\n      }\n      total\n      documentNumber\n      documentDate\n      validFrom\n      isDemo\n      caseNumber\n    }\n    structureRatios {\n      id\n      institutionKindName\n      bands\n      senior\n      grades2to4\n      grades5to7\n      grades8to10\n      grades11to12\n      documentNumber\n      validFrom\n      isDemo\n    }\n  }\n": types.PostPlansDocument,
    "\n  mutation PutPostPlanInForce($input: PostPlanInput!) {\n    putPostPlanInForce(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n": types.PutPostPlanInForceDocument,
    "\n  query InstitutionDay($id: ID!, $on: CalendarDate, $staff: Boolean!, $page: PageInput) {\n    institutionHistory(institutionId: $id) {\n      names {\n        name\n        from\n        to\n      }\n      communities {\n        communityName\n        from\n        to\n      }\n      successorName\n      endedOn\n    }\n    establishment(on: $on) {\n      accountId\n      institutionId\n      resourceName\n      verified\n      occupied\n      reserved\n      free\n      overstaffed\n      documentNumber\n    }\n    posts(on: $on, institutionId: $id) {\n      accountId\n      postName\n      grade\n      quota\n      borrowed\n      lent\n      occupied\n      reserved\n      free\n      overfilled\n    }\n    coverage(from: $on, months: 12) {\n      institutionId\n      coveredToday\n      rule\n      gaps {\n        from\n        to\n      }\n    }\n    postHolders(filter: { on: $on, institutionId: $id }, page: $page) @include(if: $staff) {\n      total\n      items {\n        personId\n        staffNumber\n        name\n        departmentName\n        titleName\n        establishmentTypeName\n        heldPostName\n        servingInstitutionName\n      }\n    }\n  }\n": types.InstitutionDayDocument,
    "\n  query InstitutionChanges($institutionId: ID, $kind: String, $page: PageInput) {\n    institutionChanges(institutionId: $institutionId, kind: $kind, page: $page) {\n      total\n      items {\n        id\n        kind\n        kindName\n        institutionId\n        institutionName\n        communityName\n        effectiveOn\n        documentNumber\n        documentDate\n        summary\n        lines {\n          label\n          before\n          after\n        }\n        people\n        recordedByName\n        recordedAt\n      }\n    }\n  }\n": types.InstitutionChangesDocument,
    "\n  query InstitutionChangePreview($input: InstitutionChangeInput!) {\n    institutionChangePreview(input: $input) {\n      summary\n      people\n      notes\n      lines {\n        label\n        before\n        after\n      }\n      openCases {\n        number\n        title\n      }\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n": types.InstitutionChangePreviewDocument,
    "\n  mutation RecordInstitutionChange($input: InstitutionChangeInput!) {\n    recordInstitutionChange(input: $input) {\n      __typename\n      ... on InstitutionChange {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.RecordInstitutionChangeDocument,
    "\n  query InstitutionFigures($institutionId: ID!, $on: CalendarDate!) {\n    institutionFigures(institutionId: $institutionId, on: $on) {\n      resource\n      resourceName\n      verified\n      occupied\n      reserved\n      hasTotal\n      total\n    }\n    communityChoices(on: $on) {\n      id\n      name\n      totals {\n        resource\n        verified\n      }\n    }\n  }\n": types.InstitutionFiguresDocument,
    "\n  query InstitutionHistory($institutionId: ID!) {\n    institutionHistory(institutionId: $institutionId) {\n      names {\n        name\n        from\n        to\n      }\n      communities {\n        communityName\n        from\n        to\n      }\n      successorName\n      endedOn\n    }\n  }\n": types.InstitutionHistoryDocument,
    "\n  query Kinships($filter: KinshipFilter, $sort: KinshipSort, $page: PageInput) {\n    kinships(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        personA {\n          ...KinPersonFields\n        }\n        personB {\n          ...KinPersonFields\n        }\n        relation\n        relationName\n        source\n        sourceName\n        document\n        knownOn\n        ended\n        entries {\n          id\n          kindName\n          relationName\n          sourceName\n          document\n          knownOn\n          reason\n          actorName\n          enteredAt\n        }\n      }\n    }\n  }\n  fragment KinPersonFields on KinshipPerson {\n    id\n    name\n    staffNumber\n    place\n  }\n": types.KinshipsDocument,
    "\n  query KinshipPeople($text: String) {\n    kinshipPeople(filter: { text: $text }) {\n      ...KinPersonFields\n    }\n  }\n": types.KinshipPeopleDocument,
    "\n  query KinshipFindings($filter: KinshipFindingFilter, $page: PageInput) {\n    kinshipFindings(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        status\n        statusName\n        endedAt\n        stepName\n        bodyName\n        decidedOn\n        outcomeName\n        deciderName\n        subjectName\n        relationName\n        knownOn\n      }\n    }\n  }\n": types.KinshipFindingsDocument,
    "\n  mutation RegisterKinship($input: RegisterKinshipInput!) {\n    registerKinship(input: $input) {\n      __typename\n      ... on Kinship {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.RegisterKinshipDocument,
    "\n  mutation CorrectKinship($input: CorrectKinshipInput!) {\n    correctKinship(input: $input) {\n      __typename\n      ... on Kinship {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.CorrectKinshipDocument,
    "\n  mutation EndKinship($input: EndKinshipInput!) {\n    endKinship(input: $input) {\n      __typename\n      ... on Kinship {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.EndKinshipDocument,
    "\n  query MattersInForce($filter: MatterInForceFilter, $sort: MatterInForceSort, $page: PageInput) {\n    mattersInForce(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        matterName\n        institutionName\n        title\n        people {\n          id\n          name\n        }\n        fromOn\n        toOn\n        amountYuan\n        status\n        statusName\n      }\n    }\n  }\n": types.MattersInForceDocument,
    "\n  query MatterTypes {\n    matterTypes {\n      type\n      name\n      purpose\n      legalBasis\n      submittable\n      published\n      steps\n      documentNumber\n      fields {\n        key\n        kind\n        label\n        required\n        help\n        most\n        institutionKinds\n      }\n    }\n    institutions {\n      id\n      name\n      kind\n      kindName\n      parentId\n    }\n  }\n": types.MatterTypesDocument,
    "\n  mutation SubmitMatter($type: String!, $form: MatterForm!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitMatter(type: $type, form: $form, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitMatterDocument,
    "\n  mutation ResubmitMatter(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $form: MatterForm!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitMatter(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      form: $form\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitMatterDocument,
    "\n  query Meetings($filter: MeetingFilter, $page: PageInput) {\n    meetings(filter: $filter, page: $page) {\n      total\n      items {\n        ...MeetingFields\n      }\n    }\n  }\n": types.MeetingsDocument,
    "\n  fragment SessionFields on Meeting {\n    ...MeetingFields\n    endedAt\n    endedByName\n    endReason\n    mayRun\n    items {\n      taskId\n      caseNumber\n      caseTitle\n      matterName\n      stepName\n      contentSha256\n      onAgenda\n      state\n      stateName\n      rule\n      motionName\n      returnTargets {\n        key\n        name\n      }\n      recusals {\n        seatId\n        seatTitle\n        personName\n        reason\n        source\n      }\n      progress {\n        seatId\n        personName\n        voted\n      }\n      decisionId\n      outcome\n      outcomeName\n      opinion\n      tally {\n        ...TallyFields\n      }\n      votes {\n        ...VoteFields\n      }\n    }\n    reconsiderations {\n      id\n      decisionId\n      caseNumber\n      caseTitle\n      reason\n      carried\n      tally {\n        ...TallyFields\n      }\n      votes {\n        ...VoteFields\n      }\n    }\n  }\n": types.SessionFieldsFragmentDoc,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...SessionFields\n    }\n  }\n": types.MeetingDocument,
    "\n  query WaitingItems($id: ID!, $page: PageInput) {\n    meeting(id: $id) {\n      id\n      waitingItems(page: $page) {\n        total\n        items {\n          taskId\n          caseNumber\n          caseTitle\n          matterName\n          stepName\n        }\n      }\n    }\n  }\n": types.WaitingItemsDocument,
    "\n  query Reconsiderable($id: ID!) {\n    meeting(id: $id) {\n      id\n      reconsiderable {\n        decisionId\n        caseNumber\n        caseTitle\n        matterName\n        outcomeName\n        decidedOn\n        rule\n      }\n    }\n  }\n": types.ReconsiderableDocument,
    "\n  query MyVotes {\n    myVotes {\n      meetingId\n      taskId\n      seatId\n      bodyName\n      seatTitle\n      caseNumber\n      caseTitle\n      matterName\n      stepName\n      motionName\n      contentSha256\n      content {\n        key\n        label\n        value\n      }\n      calledAt\n      recusedFor\n      voted\n      votedCount\n      voterCount\n    }\n  }\n": types.MyVotesDocument,
    "\n  mutation PrepareMeeting($input: PlanInput!) {\n    prepareMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.PrepareMeetingDocument,
    "\n  mutation OpenMeeting($input: OpeningInput!) {\n    openMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.OpenMeetingDocument,
    "\n  mutation CancelMeeting($input: MeetingCancelInput!) {\n    cancelMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.CancelMeetingDocument,
    "\n  mutation AddAgendaItems($input: AgendaInput!) {\n    addAgendaItems(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.AddAgendaItemsDocument,
    "\n  mutation RemoveAgendaItem($input: ItemReasonInput!) {\n    removeAgendaItem(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.RemoveAgendaItemDocument,
    "\n  mutation OrderAgenda($input: AgendaInput!) {\n    orderAgenda(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.OrderAgendaDocument,
    "\n  mutation ChangeAttendance($input: AttendanceChangeInput!) {\n    changeAttendance(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.ChangeAttendanceDocument,
    "\n  mutation DeclareRecusal($input: RecusalDeclarationInput!) {\n    declareRecusal(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.DeclareRecusalDocument,
    "\n  mutation CallVote($input: VoteCallInput!) {\n    callVote(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.CallVoteDocument,
    "\n  mutation RecallVote($input: ItemReasonInput!) {\n    recallVote(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.RecallVoteDocument,
    "\n  mutation CastBallot($input: BallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.CastBallotDocument,
    "\n  mutation CloseVote($input: CloseVoteInput!) {\n    closeVote(input: $input) {\n      __typename\n      ... on DecisionReceipt {\n        decisionId\n        outcomeName\n      }\n      ...RefusalFields\n    }\n  }\n": types.CloseVoteDocument,
    "\n  mutation MoveReconsideration($input: ReconsiderationInput!) {\n    moveReconsideration(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.MoveReconsiderationDocument,
    "\n  mutation CloseMeeting($input: MeetingCloseInput!) {\n    closeMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n": types.CloseMeetingDocument,
    "\n  query Transfers($filter: PersonnelTransferFilter, $page: PageInput) {\n    transfers(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        person {\n          id\n          name\n        }\n        fromInstitutionName\n        toInstitutionName\n        effectiveOn\n        postName\n        planPostName\n        status\n        statusName\n      }\n    }\n  }\n": types.TransfersDocument,
    "\n  query MoveOptions {\n    postingKinds {\n      code\n      name\n      establishmentEffectName\n      documentNumber\n      defaultMonths\n      isPaired\n      needsDiscipline\n      givesEstablishment\n    }\n    institutions {\n      id\n      name\n      shortName\n      kind\n      kindName\n    }\n  }\n": types.MoveOptionsDocument,
    "\n  query TransferPosts($on: CalendarDate!, $institutionId: ID!) {\n    posts(on: $on, institutionId: $institutionId) {\n      accountId\n      category\n      band\n      grade\n      postName\n      free\n      quota\n      borrowed\n      lent\n    }\n  }\n": types.TransferPostsDocument,
    "\n  query ExchangePreview($input: ExchangeInput!) {\n    exchangePreview(input: $input) {\n      quotas {\n        ...QuotaFields\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": types.ExchangePreviewDocument,
    "\n  query BatchPreview($input: BatchInput!) {\n    postingBatchPreview(input: $input) {\n      quotas {\n        ...QuotaFields\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": types.BatchPreviewDocument,
    "\n  query TransferPreview($input: PersonnelTransferInput!) {\n    transferPreview(input: $input) {\n      titleNote\n      quotas {\n        ...QuotaFields\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": types.TransferPreviewDocument,
    "\n  fragment QuotaFields on QuotaLine {\n    name\n    verified\n    occupied\n    reserved\n    free\n    documentNumber\n    tightestOn\n  }\n": types.QuotaFieldsFragmentDoc,
    "\n  mutation SubmitExchange($input: ExchangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitExchange(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitExchangeDocument,
    "\n  mutation SubmitBatch($input: BatchInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPostingBatch(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitBatchDocument,
    "\n  mutation SubmitTransfer($input: PersonnelTransferInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitTransfer(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitTransferDocument,
    "\n  mutation ResubmitExchange(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: ExchangeInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitExchange(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitExchangeDocument,
    "\n  mutation ResubmitBatch(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: BatchInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPostingBatch(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitBatchDocument,
    "\n  mutation ResubmitTransfer(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PersonnelTransferInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitTransfer(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitTransferDocument,
    "\n  fragment NoticeSettingsFields on NoticeSettings {\n    emailMasked\n    choices {\n      kind\n      kindName\n      channel\n      channelName\n      wanted\n    }\n  }\n": types.NoticeSettingsFieldsFragmentDoc,
    "\n  query NoticeSettings {\n    noticeSettings {\n      ...NoticeSettingsFields\n    }\n  }\n": types.NoticeSettingsDocument,
    "\n  mutation ChooseNotice($kind: String!, $channel: String!, $wanted: Boolean!) {\n    chooseNotice(kind: $kind, channel: $channel, wanted: $wanted) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n": types.ChooseNoticeDocument,
    "\n  mutation SetNoticeEmail($email: String) {\n    setNoticeEmail(email: $email) {\n      __typename\n      ...NoticeSettingsFields\n      ...RefusalFields\n    }\n  }\n": types.SetNoticeEmailDocument,
    "\n  query Notices($unreadOnly: Boolean, $page: PageInput) {\n    notices(unreadOnly: $unreadOnly, page: $page) {\n      total\n      unread\n      items {\n        ...NoticeFields\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation ReadNotice($id: ID!) {\n    readNotice(id: $id) {\n      __typename\n    }\n  }\n": types.ReadNoticeDocument,
    "\n  mutation ReadAllNotices {\n    readAllNotices\n  }\n": types.ReadAllNoticesDocument,
    "\n  fragment NoticeFields on Notice {\n    id\n    kind\n    kindName\n    text\n    caseNumber\n    at\n    read\n  }\n": types.NoticeFieldsFragmentDoc,
    "\n  query PersonFile($personId: ID!, $on: CalendarDate, $recordedBy: CalendarDate) {\n    personFile(personId: $personId, on: $on, recordedBy: $recordedBy) {\n      personId\n      name\n      gender\n      birthDate\n      idNumberMasked\n      phoneMasked\n      employments {\n        institutionName\n        communityName\n        departmentName\n        postName\n        staffNumber\n        establishmentTypeName\n        from\n        to\n        current\n      }\n      titles {\n        name\n        levelName\n        grassrootsOnly\n        from\n        to\n        current\n      }\n      holdings {\n        kind\n        name\n        institutionName\n        from\n        to\n        current\n        documentNumber\n        caseNumber\n        recordedAt\n      }\n      services {\n        kindName\n        homeInstitutionName\n        hostInstitutionName\n        postName\n        from\n        to\n        current\n        caseNumber\n      }\n      placements {\n        roundId\n        roundName\n        documentNumber\n        institutionName\n        postName\n        zoneName\n        from\n        to\n        statusName\n        current\n        pauses {\n          from\n          to\n        }\n      }\n      seats {\n        bodyName\n        title\n        from\n        to\n        current\n      }\n      cases {\n        number\n        title\n        statusName\n        submittedAt\n      }\n    }\n  }\n": types.PersonFileDocument,
    "\n  query Returning($filter: ReturningFilter!, $sort: ReturningSort, $page: PageInput) {\n    returningPostings(filter: $filter, sort: $sort, page: $page) {\n      __typename\n      ... on ReturningPostingPage {\n        total\n        items {\n          id\n          personId\n          personName\n          titleName\n          kindName\n          homeInstitutionName\n          hostInstitutionName\n          postName\n          startOn\n          endOn\n          caseNumber\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.ReturningDocument,
    "\n  fragment RoundFields on PlacementRound {\n    id\n    name\n    communityId\n    communityName\n    documentNumber\n    phase\n    phaseName\n    openedByName\n    openedAt\n    openingSha256\n    witnessesRequired\n    mayHold\n    mayWitness\n    posts {\n      code\n      institutionName\n      postName\n      zone {\n        code\n        name\n        years\n      }\n      places\n      left\n    }\n    candidates {\n      personId\n      name\n      score\n      rank\n      ticket\n      status\n      statusName\n      postCode\n      drawTicket\n      startOn\n    }\n    draws {\n      id\n      purpose\n      purposeName\n      algorithm\n      commitment\n      witnesses {\n        name\n        contribution\n        saidAt\n      }\n      secret\n      seed\n    }\n    entries {\n      id\n      takesPapers\n      sequence\n      type\n      text\n      note\n      actorName\n      enteredAt\n    }\n  }\n": types.RoundFieldsFragmentDoc,
    "\n  query PlacementRound($id: ID!) {\n    placementRound(id: $id) {\n      ...RoundFields\n    }\n  }\n": types.PlacementRoundDocument,
    "\n  query PlacementRounds($page: PageInput) {\n    placementRounds(page: $page) {\n      total\n      items {\n        id\n        name\n        communityName\n        phase\n        phaseName\n        openedByName\n        openedAt\n        postCount\n        candidateCount\n      }\n    }\n  }\n": types.PlacementRoundsDocument,
    "\n  query PlacementRules {\n    placementRules {\n      communityId\n      communityName\n      documentNumber\n      isDemo\n      witnesses\n      zones {\n        code\n        name\n        years\n      }\n    }\n    institutions {\n      id\n      name\n      zone\n    }\n  }\n": types.PlacementRulesDocument,
    "\n  query PlacementServices($filter: PlacementServiceFilter, $page: PageInput) {\n    placementServices(filter: $filter, page: $page) {\n      total\n      items {\n        roundId\n        roundName\n        personId\n        personName\n        institutionName\n        postName\n        zoneName\n        startOn\n        requiredDays\n        servedDays\n        remainingDays\n        fulfilledOn\n        status\n        statusName\n      }\n    }\n  }\n": types.PlacementServicesDocument,
    "\n  mutation OpenPlacementRound($input: PlacementRoundInput!) {\n    openPlacementRound(input: $input) {\n      __typename\n      ... on PlacementRound {\n        id\n      }\n      ... on Refusal {\n        ...RefusalFields\n      }\n    }\n  }\n": types.OpenPlacementRoundDocument,
    "\n  mutation WitnessPlacementDraw($input: PlacementWitnessInput!) {\n    witnessPlacementDraw(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": types.WitnessPlacementDrawDocument,
    "\n  mutation RevealPlacementDraw($input: PlacementRevealInput!) {\n    revealPlacementDraw(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": types.RevealPlacementDrawDocument,
    "\n  mutation ChoosePlacement($input: PlacementChoiceInput!) {\n    choosePlacement(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": types.ChoosePlacementDocument,
    "\n  mutation AnswerPlacement($input: PlacementAnswerInput!) {\n    answerPlacement(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": types.AnswerPlacementDocument,
    "\n  mutation RecordPlacementService($input: PlacementServiceInput!) {\n    recordPlacementService(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": types.RecordPlacementServiceDocument,
    "\n  mutation CancelPlacementRound($input: PlacementCancelInput!) {\n    cancelPlacementRound(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n": types.CancelPlacementRoundDocument,
    "\n  query PostSchemeForm {\n    postSchemeForm {\n      submittable\n      published\n      steps\n      documentNumber\n      legalBasis\n    }\n  }\n": types.PostSchemeFormDocument,
    "\n  query PostSchemePreview($input: PostSchemeDraftInput!) {\n    postSchemePreview(input: $input) {\n      rows {\n        category\n        band\n        grade\n        postName\n        proposed\n        current\n        occupied\n        reserved\n        overfilled\n      }\n      total\n      currentDocument\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n": types.PostSchemePreviewDocument,
    "\n  mutation SubmitPostScheme($input: PostSchemeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPostScheme(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitPostSchemeDocument,
    "\n  mutation ResubmitPostScheme(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostSchemeInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPostScheme(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitPostSchemeDocument,
    "\n  query StaffSearch($filter: StaffFilter, $page: PageInput) {\n    staff(filter: $filter, sort: NAME, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        institutionId\n        institutionName\n        departmentName\n        postName\n        titleName\n        establishmentTypeName\n        idNumberMasked\n        onPosting\n        servingInstitutionName\n      }\n    }\n  }\n": types.StaffSearchDocument,
    "\n  query PostingOptions {\n    postingKinds {\n      code\n      name\n      establishmentEffectName\n      documentNumber\n      defaultMonths\n      isPaired\n      needsDiscipline\n      acrossCommunities\n      givesEstablishment\n    }\n    institutions {\n      id\n      name\n      shortName\n      kindName\n    }\n    neighbourCommunities {\n      id\n      name\n      institutions {\n        id\n        name\n      }\n    }\n  }\n": types.PostingOptionsDocument,
    "\n  query PostingPreview($input: PostingInput!) {\n    postingPreview(input: $input) {\n      endOn\n      quotas {\n        name\n        verified\n        occupied\n        reserved\n        free\n        documentNumber\n        tightestOn\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": types.PostingPreviewDocument,
    "\n  mutation SubmitPosting($input: PostingInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPosting(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitPostingDocument,
    "\n  mutation ResubmitPosting(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostingInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPosting(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitPostingDocument,
    "\n  query PostingAllowances($filter: PostingAllowanceFilter, $sort: PostingAllowanceSort, $page: PageInput) {\n    postingAllowances(filter: $filter, sort: $sort, page: $page) {\n      total\n      totalDays\n      totalYuan\n      items {\n        postingId\n        caseNumber\n        person {\n          id\n          name\n        }\n        kindName\n        homeInstitutionName\n        hostInstitutionName\n        month\n        days\n        amountYuan\n        payer\n        payerName\n        documentNumber\n        isDemo\n      }\n    }\n  }\n": types.PostingAllowancesDocument,
    "\n  fragment PostingPageFields on Posting {\n    id\n    caseNumber\n    kindName\n    person {\n      id\n      name\n    }\n    homeInstitutionName\n    hostInstitutionName\n    startOn\n    endOn\n    firstEndOn\n    postName\n    status\n    statusName\n    implementedAt\n    mayAskReturn\n    returnAsks {\n      id\n      communityName\n      toOn\n      reason\n      askedByName\n      askedAt\n    }\n    life {\n      actions\n      allowanceYuan\n      grades {\n        code\n        name\n      }\n      events {\n        id\n        text\n        note\n        assessor\n        documentNumber\n        caseNumber\n        actorName\n        occurredAt\n      }\n      suspensions {\n        id\n        fromOn\n        toOn\n        open\n      }\n      changes {\n        caseNumber\n        kindName\n        requestedAt\n        open\n        effectName\n        mayOpen\n      }\n      settlements {\n        settledAt\n        items {\n          label\n          value\n        }\n      }\n      overrides {\n        from\n        to\n        reason\n        askedByName\n        caseNumber\n        documentNumber\n      }\n      allowances {\n        month\n        days\n        amountYuan\n        payerName\n      }\n    }\n  }\n": types.PostingPageFieldsFragmentDoc,
    "\n  query PostingPage($id: ID!) {\n    posting(id: $id) {\n      ...PostingPageFields\n    }\n  }\n": types.PostingPageDocument,
    "\n  query PostingCreditPanel($postingId: ID!, $cutoff: CalendarDate) {\n    postingCredit(postingId: $postingId, cutoff: $cutoff) {\n      __typename\n      ... on PostingCredit {\n        cutoff\n        days\n        requiredDays\n        missingDays\n        met\n        levels\n        documentNumber\n        isDemo\n        legalBasis\n        lines {\n          postingId\n          caseNumber\n          hostInstitutionName\n          startOn\n          endOn\n          qualifies\n          days\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.PostingCreditPanelDocument,
    "\n  mutation SubmitPostingChange($input: PostingChangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPostingChange(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitPostingChangeDocument,
    "\n  mutation ResubmitPostingChange($input: PostingChangeAgainInput!, $idempotencyKey: ID!) {\n    resubmitPostingChange(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitPostingChangeDocument,
    "\n  mutation RecordPostingEvent($input: PostingEventInput!) {\n    recordPostingEvent(input: $input) {\n      __typename\n      ...PostingPageFields\n      ...RefusalFields\n    }\n  }\n": types.RecordPostingEventDocument,
    "\n  mutation AskPostingReturn($input: PostingReturnAskInput!) {\n    askPostingReturn(input: $input) {\n      __typename\n      ...PostingPageFields\n      ...RefusalFields\n    }\n  }\n": types.AskPostingReturnDocument,
    "\n  query CoverageWarnings {\n    coverageWarnings {\n      institutionId\n      institutionName\n      gapFrom\n      gapTo\n      inDays\n      due\n      until\n      rule\n      overrides {\n        from\n        to\n        reason\n        askedByName\n        caseNumber\n        documentNumber\n      }\n    }\n  }\n": types.CoverageWarningsDocument,
    "\n  query Postings($filter: PostingFilter, $page: PageInput) {\n    postings(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        kindName\n        person {\n          id\n          name\n        }\n        homeInstitutionName\n        hostInstitutionName\n        startOn\n        endOn\n        postName\n        status\n        statusName\n      }\n    }\n  }\n": types.PostingsDocument,
    "\n  fragment ReceptionTermFields on ReceptionTerm {\n    since\n    workingDays\n    dueOn\n    daysLate\n    documentNumber\n  }\n": types.ReceptionTermFieldsFragmentDoc,
    "\n  fragment ReceptionFields on ApprovalCase {\n    reception {\n      communityName\n      state\n      stateName\n      caseNumber\n      pending\n      mayRequest\n      mayOpen\n      term {\n        ...ReceptionTermFields\n      }\n    }\n    receivedPosting {\n      communityName\n      version\n      changedSince\n      outdated\n      voided\n      term {\n        ...ReceptionTermFields\n      }\n      mayOpen\n      sending {\n        number\n        title\n        status\n        statusName\n      }\n    }\n  }\n": types.ReceptionFieldsFragmentDoc,
    "\n  query ReceivablePostings($filter: ReceivablePostingFilter, $sort: ReceivablePostingSort, $page: PageInput) {\n    receivablePostings(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        caseId\n        caseNumber\n        person {\n          id\n          name\n        }\n        kindName\n        homeCommunityName\n        homeInstitutionName\n        hostInstitutionName\n        startOn\n        endOn\n        submittedAt\n        caseStatus\n        caseStatusName\n        state\n        stateName\n        receptionNumber\n        mayRequest\n        term {\n          ...ReceptionTermFields\n        }\n      }\n    }\n  }\n": types.ReceivablePostingsDocument,
    "\n  query ReceivablePosting($caseNumber: String!) {\n    receivablePosting(caseNumber: $caseNumber) {\n      caseId\n      caseNumber\n      version\n      contentSha256\n      person {\n        id\n        name\n      }\n      kindName\n      homeCommunityName\n      homeInstitutionName\n      hostInstitutionId\n      hostInstitutionName\n      startOn\n      endOn\n      submittedAt\n      caseStatus\n      caseStatusName\n      state\n      stateName\n      receptionNumber\n      mayRequest\n      postingId\n      term {\n        ...ReceptionTermFields\n      }\n      content {\n        key\n        label\n        value\n      }\n    }\n  }\n": types.ReceivablePostingDocument,
    "\n  mutation SubmitPostingReception(\n    $input: PostingReceptionInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    submitPostingReception(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.SubmitPostingReceptionDocument,
    "\n  mutation ResubmitPostingReception(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostingReceptionInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPostingReception(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n": types.ResubmitPostingReceptionDocument,
    "\n  fragment RosterImportFields on RosterImport {\n    id\n    fileName\n    status\n    failure\n    totalRows\n    goodRows\n    badRows\n    newRows\n    changedRows\n    unchangedRows\n    importedRows\n    createdAt\n    createdByName\n  }\n": types.RosterImportFieldsFragmentDoc,
    "\n  query RosterImports($page: PageInput) {\n    rosterImports(page: $page) {\n      total\n      items {\n        ...RosterImportFields\n      }\n    }\n  }\n": types.RosterImportsDocument,
    "\n  query RosterImport($id: ID!, $page: PageInput) {\n    rosterImport(id: $id) {\n      ...RosterImportFields\n      errors(page: $page) {\n        total\n        items {\n          row\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n": types.RosterImportDocument,
    "\n  mutation ConfirmRosterImport($id: ID!, $onlyGoodRows: Boolean!) {\n    confirmRosterImport(id: $id, onlyGoodRows: $onlyGoodRows) {\n      __typename\n      ...RosterImportFields\n      ...RefusalFields\n    }\n  }\n": types.ConfirmRosterImportDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      __typename\n      ...MeFields\n      ...RefusalFields\n    }\n  }\n": types.SignInDocument,
    "\n  query Staff($filter: StaffFilter, $sort: StaffSort, $page: PageInput) {\n    staff(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        gender\n        birthDate\n        institutionName\n        departmentName\n        postName\n        titleName\n        titleLevelName\n        establishmentTypeName\n        idNumberMasked\n        phoneMasked\n        onPosting\n        onPlacement\n        servingInstitutionName\n      }\n    }\n  }\n": types.StaffDocument,
    "\n  query Zones {\n    institutions {\n      id\n      zone\n    }\n  }\n": types.ZonesDocument,
    "\n  query Supervision($filter: SupervisionFilter, $sort: SupervisionSort, $page: PageInput) {\n    supervisionChoices {\n      bodies {\n        id\n        name\n      }\n      matters {\n        id\n        name\n      }\n    }\n    supervision(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        stepName\n        bodyName\n        openedAt\n        dueOn\n        daysLate\n        escalatedAt\n        lateReportedAt\n        lateReportedToName\n        nudges\n        lastNudgedAt\n        holders\n        blockedBy\n        awaits\n      }\n    }\n  }\n": types.SupervisionDocument,
    "\n  query MyOpinionAsks($page: PageInput) {\n    myOpinionAsks(page: $page) {\n      total\n      items {\n        ...OpinionAskFields\n      }\n    }\n  }\n": types.MyOpinionAsksDocument,
    "\n  query MyTasks($page: PageInput) {\n    myTasks(page: $page) {\n      total\n      items {\n        ...TaskFields\n      }\n    }\n  }\n": types.MyTasksDocument,
    "\n  fragment TaskFields on Task {\n    id\n    caseNumber\n    caseTitle\n    matterName\n    stepKey\n    stepName\n    stepKind\n    bodyId\n    bodyName\n    openedAt\n    dueOn\n    overdue\n    version\n    contentSha256\n    submitterName\n    onBehalfOfName\n    openAsks\n    transfer {\n      kindName\n      byName\n      reason\n    }\n    returnTargets {\n      key\n      name\n    }\n    votingRule {\n      attendanceNum\n      attendanceDen\n      majorityNum\n      majorityDen\n      majorityStrict\n      majorityOf\n      text\n    }\n  }\n": types.TaskFieldsFragmentDoc,
    "\n  fragment TemplateStepFields on TemplateStep {\n    key\n    name\n    kind\n    kindName\n    actors {\n      code\n      name\n    }\n    dueWorkingDays\n    votingRule {\n      attendanceNum\n      attendanceDen\n      majorityNum\n      majorityDen\n      majorityStrict\n      majorityOf\n      deferralNum\n      deferralDen\n      deferralStrict\n      reconsiderationNum\n      reconsiderationDen\n      reconsiderationStrict\n      text\n    }\n    returnTo\n    reserves\n    clause\n    publicityWorkingDays\n    escalation {\n      afterWorkingDaysLate\n      to\n      toName\n    }\n  }\n": types.TemplateStepFieldsFragmentDoc,
    "\n  fragment ComparisonFields on TemplateComparison {\n    same\n    fields {\n      field\n      fieldName\n      before\n      after\n    }\n    steps {\n      key\n      name\n      change\n      changeName\n      fields {\n        field\n        fieldName\n        before\n        after\n      }\n    }\n  }\n": types.ComparisonFieldsFragmentDoc,
    "\n  fragment TemplateVersionFields on TemplateVersion {\n    id\n    version\n    name\n    documentNumber\n    validFrom\n    status\n    statusName\n    publishedAt\n    publishedByName\n    reason\n  }\n": types.TemplateVersionFieldsFragmentDoc,
    "\n  fragment DraftFields on TemplateDraft {\n    id\n    matterName\n    revision\n    name\n    documentNumber\n    openedByName\n    openedAt\n    changedByName\n    changedAt\n    mayManage\n    steps {\n      ...TemplateStepFields\n    }\n  }\n": types.DraftFieldsFragmentDoc,
    "\n  query ChainTemplates {\n    chainTemplates {\n      countyId\n      communityNames\n      matterType\n      matterName\n      mayManage\n      versions {\n        ...TemplateVersionFields\n      }\n      draft {\n        id\n        changedByName\n        changedAt\n      }\n    }\n  }\n": types.ChainTemplatesDocument,
    "\n  query ChainTemplate($id: ID!) {\n    chainTemplate(id: $id) {\n      ...TemplateVersionFields\n      steps {\n        ...TemplateStepFields\n      }\n    }\n    chainTemplates {\n      matterType\n      matterName\n      versions {\n        id\n        version\n        statusName\n      }\n    }\n  }\n": types.ChainTemplateDocument,
    "\n  query TemplateComparison($beforeId: ID!, $afterId: ID!) {\n    templateComparison(beforeId: $beforeId, afterId: $afterId) {\n      ...ComparisonFields\n    }\n  }\n": types.TemplateComparisonDocument,
    "\n  query TemplateDraft($id: ID!) {\n    templateDraft(id: $id) {\n      ...DraftFields\n    }\n    bodies {\n      code\n      name\n      kind\n    }\n    institutions {\n      id\n      name\n    }\n  }\n": types.TemplateDraftDocument,
    "\n  query TemplateDraftCheck($input: TemplateDraftInput!, $on: CalendarDate) {\n    templateDraftCheck(input: $input, on: $on) {\n      __typename\n      ... on TemplateDraftCheck {\n        problems {\n          code\n          stepKey\n          message\n        }\n        changes {\n          ...ComparisonFields\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.TemplateDraftCheckDocument,
    "\n  mutation OpenTemplateDraft($countyId: ID!, $matterType: String!, $fromTemplateId: ID) {\n    openTemplateDraft(countyId: $countyId, matterType: $matterType, fromTemplateId: $fromTemplateId) {\n      __typename\n      ...DraftFields\n      ...RefusalFields\n    }\n  }\n": types.OpenTemplateDraftDocument,
    "\n  mutation SaveTemplateDraft($input: TemplateDraftInput!) {\n    saveTemplateDraft(input: $input) {\n      __typename\n      ...DraftFields\n      ...RefusalFields\n    }\n  }\n": types.SaveTemplateDraftDocument,
    "\n  mutation DiscardTemplateDraft($draftId: ID!, $revision: Int!) {\n    discardTemplateDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on MatterTemplates {\n        matterType\n      }\n      ...RefusalFields\n    }\n  }\n": types.DiscardTemplateDraftDocument,
    "\n  mutation PublishTemplateDraft($input: PublishTemplateInput!) {\n    publishTemplateDraft(input: $input) {\n      __typename\n      ...TemplateVersionFields\n      ...RefusalFields\n    }\n  }\n": types.PublishTemplateDraftDocument,
    "\n  fragment ChainForecastFields on ChainForecastView {\n    templateName\n    templateVersion\n    documentNumber\n    on\n    problems\n    steps {\n      key\n      name\n      kindName\n      opensOn\n      dueOn\n      tasks {\n        bodyCode\n        bodyName\n        able {\n          name\n          seatTitle\n          onBehalfOfName\n        }\n        barred {\n          name\n          seatTitle\n          onBehalfOfName\n          reason\n        }\n        vote {\n          entitled\n          recused {\n            name\n            seatTitle\n          }\n          quorumReachable\n          majorityReachable\n          rule\n        }\n        problem\n      }\n    }\n  }\n": types.ChainForecastFieldsFragmentDoc,
    "\n  query TemplateTrial($draftId: ID!, $input: ChainTrialInput!) {\n    templateTrial(draftId: $draftId, input: $input) {\n      __typename\n      ...ChainForecastFields\n      ...RefusalFields\n    }\n  }\n": types.TemplateTrialDocument,
    "\n  query ChainPreview($matterType: String!, $input: ChainTrialInput!) {\n    chainPreview(matterType: $matterType, input: $input) {\n      __typename\n      ...ChainForecastFields\n      ...RefusalFields\n    }\n  }\n": types.ChainPreviewDocument,
    "\n  fragment VillageCertificateFields on VillageCertificate {\n    id\n    person {\n      id\n      name\n    }\n    kind\n    kindName\n    numberMasked\n    clinicId\n    clinicName\n    hospitalId\n    hospitalName\n    validFrom\n    validUntil\n    renewalOpensOn\n    status\n    statusName\n    lastAssessedOn\n    lastPassed\n    assessmentDueOn\n    assessmentOverdue\n    nextDue\n    nextDueOn\n    mayChange\n    mayReveal\n    entries {\n      id\n      type\n      text\n      note\n      actorName\n      enteredAt\n    }\n  }\n": types.VillageCertificateFieldsFragmentDoc,
    "\n  query VillageCertificates(\n    $filter: VillageCertificateFilter\n    $sort: VillageCertificateSort\n    $page: PageInput\n  ) {\n    villageCertificates(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        ...VillageCertificateFields\n      }\n    }\n  }\n": types.VillageCertificatesDocument,
    "\n  query VillageDoctors($clinicId: String, $text: String) {\n    villageDoctors(clinicId: $clinicId, text: $text) {\n      id\n      name\n      staffNumber\n      institutionName\n    }\n  }\n": types.VillageDoctorsDocument,
    "\n  mutation RegisterVillageCertificate($input: VillageCertificateInput!) {\n    registerVillageCertificate(input: $input) {\n      __typename\n      ...VillageCertificateFields\n      ...RefusalFields\n    }\n  }\n": types.RegisterVillageCertificateDocument,
    "\n  mutation ChangeVillageCertificate($input: VillageCertificateChangeInput!) {\n    changeVillageCertificate(input: $input) {\n      __typename\n      ...VillageCertificateFields\n      ...RefusalFields\n    }\n  }\n": types.ChangeVillageCertificateDocument,
    "\n  mutation RevealVillageCertificate($certificateId: ID!) {\n    revealVillageCertificate(certificateId: $certificateId) {\n      __typename\n      ... on VillageCertificateNumber {\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": types.RevealVillageCertificateDocument,
    "\n  fragment VillageContractFields on VillageContract {\n    id\n    caseNumber\n    person {\n      id\n      name\n    }\n    hospitalId\n    hospitalName\n    clinicId\n    clinicName\n    kind\n    kindName\n    startOn\n    endOn\n    retiresOn\n    lastDay\n    grossYuan\n    shares {\n      source\n      sourceName\n      amountYuan\n    }\n    status\n    statusName\n    suspensions {\n      from\n      to\n    }\n    signBy\n    alerts\n    renewsCaseNumber\n    renewedByCaseNumber\n    severanceYuan\n    severanceFormula\n    severanceSourceName\n    actions\n    entries {\n      id\n      type\n      on\n      text\n      note\n      actorName\n      enteredAt\n    }\n  }\n": types.VillageContractFieldsFragmentDoc,
    "\n  query VillageContracts($filter: VillageContractFilter, $sort: VillageContractSort, $page: PageInput) {\n    villageContracts(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        ...VillageContractFields\n      }\n    }\n  }\n": types.VillageContractsDocument,
    "\n  query VillageContract($id: ID!) {\n    villageContract(id: $id) {\n      ...VillageContractFields\n    }\n  }\n": types.VillageContractDocument,
    "\n  query VillagePreview($input: VillageEmploymentInput!, $caseNumber: String) {\n    villageEmploymentPreview(input: $input, caseNumber: $caseNumber) {\n      retiresOn\n      lastDay\n      notices\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n": types.VillagePreviewDocument,
    "\n  mutation SubmitVillage($input: VillageEmploymentInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitVillageEmployment(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ... on ApprovalCase {\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": types.SubmitVillageDocument,
    "\n  mutation ResubmitVillage(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: VillageEmploymentInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitVillageEmployment(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ... on ApprovalCase {\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": types.ResubmitVillageDocument,
    "\n  mutation RecordVillageContract($input: VillageContractEventInput!) {\n    recordVillageContract(input: $input) {\n      __typename\n      ...VillageContractFields\n      ...RefusalFields\n    }\n  }\n": types.RecordVillageContractDocument,
    "\n  query VillageSettlements($contractId: ID!) {\n    villageSettlements(contractId: $contractId) {\n      ending\n      endingName\n      clause\n      severanceYuan\n      formula\n      sourceName\n      balanceYuan\n      problem\n    }\n  }\n": types.VillageSettlementsDocument,
    "\n  mutation SettleVillageContract($input: VillageSettlementInput!) {\n    settleVillageContract(input: $input) {\n      __typename\n      ...VillageContractFields\n      ...RefusalFields\n    }\n  }\n": types.SettleVillageContractDocument,
    "\n  mutation PrintVillageContract($contractId: ID!, $withNumbers: Boolean!) {\n    printVillageContract(contractId: $contractId, withNumbers: $withNumbers) {\n      __typename\n      ... on VillageContractText {\n        title\n        version\n        documentNumber\n        isDemo\n        parties\n        clauses {\n          heading\n          text\n        }\n        withNumbers\n      }\n      ...RefusalFields\n    }\n  }\n": types.PrintVillageContractDocument,
    "\n  query VillageFunds {\n    villageFunds {\n      id\n      hospitalId\n      hospitalName\n      source\n      sourceName\n      balanceYuan\n      receivedYuan\n      spentYuan\n      mayEnter\n    }\n  }\n": types.VillageFundsDocument,
    "\n  query VillageFundEntries($filter: VillageFundEntryFilter, $page: PageInput) {\n    villageFundEntries(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        hospitalName\n        sourceName\n        sequence\n        type\n        typeName\n        amountYuan\n        balanceYuan\n        on\n        documentNumber\n        note\n        reversed\n        mayReverse\n        actorName\n        enteredAt\n      }\n    }\n  }\n": types.VillageFundEntriesDocument,
    "\n  mutation ReceiveVillageFund($input: VillageFundInput!) {\n    receiveVillageFund(input: $input) {\n      __typename\n      ... on VillageFund {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.ReceiveVillageFundDocument,
    "\n  mutation ReverseVillageFundEntry($input: VillageFundReversalInput!) {\n    reverseVillageFundEntry(input: $input) {\n      __typename\n      ... on VillageFund {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.ReverseVillageFundEntryDocument,
    "\n  fragment VillageRunFields on VillagePayRun {\n    id\n    hospitalId\n    hospitalName\n    month\n    status\n    statusName\n    expected\n    paid\n    grossYuan\n    netYuan\n    employerYuan\n    shares {\n      source\n      sourceName\n      amountYuan\n    }\n    unpaid {\n      contractId\n      personName\n      forMonth\n      grossYuan\n      reason\n    }\n    mayPay\n    openedByName\n    openedAt\n    closedAt\n    closedByName\n  }\n": types.VillageRunFieldsFragmentDoc,
    "\n  query VillagePayRuns($hospitalId: String, $page: PageInput) {\n    villagePayRuns(hospitalId: $hospitalId, page: $page) {\n      total\n      items {\n        ...VillageRunFields\n      }\n    }\n  }\n": types.VillagePayRunsDocument,
    "\n  query VillagePayRun($id: ID!) {\n    villagePayRun(id: $id) {\n      ...VillageRunFields\n    }\n  }\n": types.VillagePayRunDocument,
    "\n  query VillagePayLines($filter: VillagePayLineFilter, $page: PageInput) {\n    villagePayLines(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        runId\n        month\n        contractId\n        personName\n        type\n        typeName\n        forMonth\n        days\n        monthDays\n        grossYuan\n        shares {\n          source\n          sourceName\n          amountYuan\n        }\n        employerYuan\n        employerSourceName\n        workerYuan\n        netYuan\n        items {\n          name\n          employerYuan\n          workerYuan\n        }\n        documentNumber\n        note\n      }\n    }\n  }\n": types.VillagePayLinesDocument,
    "\n  mutation OpenVillagePayRun($hospitalId: ID!, $month: String!) {\n    openVillagePayRun(hospitalId: $hospitalId, month: $month) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n": types.OpenVillagePayRunDocument,
    "\n  mutation PayVillageRun($runId: ID!) {\n    payVillageRun(runId: $runId) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n": types.PayVillageRunDocument,
    "\n  mutation CloseVillagePayRun($runId: ID!) {\n    closeVillagePayRun(runId: $runId) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n": types.CloseVillagePayRunDocument,
    "\n  mutation CorrectVillagePay($input: VillagePayCorrectionInput!) {\n    correctVillagePay(input: $input) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n": types.CorrectVillagePayDocument,
    "\n  query VillageEmployers {\n    villageEmployers {\n      id\n      name\n      clinics {\n        id\n        name\n      }\n      maxTermMonths\n      endings {\n        code\n        name\n        of\n        severance\n        clause\n      }\n      documentNumber\n      isDemo\n      rights\n    }\n  }\n": types.VillageEmployersDocument,
    "\n  query Institutions {\n    institutions {\n      id\n      name\n      shortName\n      kind\n      kindName\n    }\n  }\n": types.InstitutionsDocument,
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
export function graphql(source: "\n  query CalendarCoverage {\n    calendarCoverage {\n      communityName\n      until\n      missingYears\n      undatedTasks\n    }\n  }\n"): typeof import('./graphql').CalendarCoverageDocument;
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
export function graphql(source: "\n  fragment AttachmentFields on Attachment {\n    id\n    name\n    kindName\n    contentType\n    size\n    sha256\n    scan\n    scanName\n    previewable\n    uploadedByName\n    uploadedAt\n    linkedByName\n    linkedAt\n  }\n"): typeof import('./graphql').AttachmentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttachmentRules {\n    attachmentRules {\n      communityId\n      communityCode\n      communityName\n      kinds {\n        name\n        extensions\n        contentType\n      }\n      mostBytes\n      mostFiles\n      documentNumber\n      isDemo\n      scanned\n    }\n  }\n"): typeof import('./graphql').AttachmentRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnusedAttachments {\n    unusedAttachments {\n      ...AttachmentFields\n    }\n  }\n"): typeof import('./graphql').UnusedAttachmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnedAttachments($ownerKind: String!, $ownerId: ID!) {\n    attachments(ownerKind: $ownerKind, ownerId: $ownerId) {\n      mayAttach\n      items {\n        ...AttachmentFields\n      }\n    }\n  }\n"): typeof import('./graphql').OwnedAttachmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachFiles($ownerKind: String!, $ownerId: ID!, $attachmentIds: [ID!]!) {\n    attachFiles(ownerKind: $ownerKind, ownerId: $ownerId, attachmentIds: $attachmentIds) {\n      __typename\n      ... on AttachmentList {\n        mayAttach\n        items {\n          ...AttachmentFields\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').AttachFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      __typename\n      ... on RemovedAttachment {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RemoveAttachmentDocument;
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
export function graphql(source: "\n  query CaseMovePlan($caseNumber: String!) {\n    caseMovePlan(caseNumber: $caseNumber) {\n      __typename\n      ... on CaseMovePlan {\n        fromVersion\n        toVersion\n        toName\n        toDocumentNumber\n        changes {\n          key\n          name\n          change\n          changeName\n          fields {\n            field\n            fieldName\n            before\n            after\n          }\n        }\n        kept {\n          taskId\n          stepName\n          bodyName\n          outcomeName\n          decidedOn\n        }\n        rerun {\n          taskId\n          stepName\n          bodyName\n          outcomeName\n          decidedOn\n        }\n        open {\n          taskId\n          stepName\n          bodyName\n          outcomeName\n          decidedOn\n        }\n        standsAtName\n        reservationText\n        obstacle\n        planSha256\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CaseMovePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCase($input: CaseMoveInput!) {\n    moveCase(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').MoveCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingFields on Meeting {\n    id\n    bodyId\n    bodyName\n    status\n    statusName\n    minutesNumber\n    heldOn\n    place\n    enteredAt\n    enteredByName\n    attendance {\n      seatId\n      seatTitle\n      personName\n      status\n      reason\n    }\n    observers\n  }\n"): typeof import('./graphql').MeetingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VoteFields on VoteRecord {\n    seatId\n    seatTitle\n    personName\n    choice\n    dissent\n  }\n"): typeof import('./graphql').VoteFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TallyFields on Tally {\n    entitled\n    effectivePresent\n    approve\n    against\n    abstain\n    defer\n    notVoted\n    quorumMet\n    result\n    resultName\n    motionName\n    way\n    wayName\n    rule\n  }\n"): typeof import('./graphql').TallyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeFields on ContentChange {\n    key\n    label\n    kind\n    before\n    after\n  }\n"): typeof import('./graphql').ChangeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EarlierFields on EarlierDecision {\n    id\n    version\n    contentSha256\n    stepName\n    voided\n    actorName\n    onBehalfOfName\n    seatTitle\n    outcome\n    outcomeName\n    opinion\n    decidedOn\n    filingNumber\n    mine\n    myVote\n  }\n"): typeof import('./graphql').EarlierFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comparison($number: String!, $taskId: ID!) {\n    case(number: $number) {\n      comparison(taskId: $taskId) {\n        fromVersion\n        toVersion\n        sameText\n        changes {\n          ...ChangeFields\n        }\n        earlierDecisions {\n          ...EarlierFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFields on ApprovalCase {\n    id\n    number\n    matterType\n    matterName\n    title\n    status\n    statusName\n    communityName\n    submitterName\n    submittedAt\n    version\n    contentSha256\n    contentWithheld\n    content {\n      key\n      label\n      value\n    }\n    rawContent\n    attachments {\n      ...AttachmentFields\n    }\n    templateName\n    templateVersion\n    documentNumber\n    actions\n    versions {\n      version\n      submittedAt\n      submitterName\n      contentSha256\n      current\n      attachments {\n        id\n        name\n        size\n        sha256\n      }\n      changes {\n        ...ChangeFields\n      }\n    }\n    chain {\n      key\n      name\n      kind\n      clause\n      state\n      tasks {\n        id\n        bodyName\n        state\n        dueOn\n        openedAt\n        holders\n        escalatedAt\n        decidedAt\n        filingNumber\n        version\n        earlier {\n          ...EarlierFields\n        }\n      }\n    }\n    history {\n      id\n      at\n      enteredAt\n      decidedOn\n      stepName\n      bodyName\n      actorName\n      onBehalfOfName\n      seatTitle\n      action\n      actionName\n      opinion\n      version\n      contentSha256\n      forEarlierText\n      voided\n      filingNumber\n      meeting {\n        ...MeetingFields\n      }\n      votes {\n        ...VoteFields\n      }\n      tally {\n        ...TallyFields\n      }\n    }\n    myTasks {\n      ...TaskFields\n    }\n    ...TogetherFields\n    ...ReceptionFields\n    publicities {\n      id\n      taskId\n      stepName\n      bodyName\n      version\n      round\n      text {\n        key\n        label\n        value\n      }\n      place\n      note\n      correction\n      publishedOn\n      closesOn\n      workingDays\n      current\n      over\n      publishedByName\n      objections {\n        id\n        kind\n        kindName\n        objector\n        text\n        receivedOn\n        acceptedByName\n        answer {\n          result\n          resultName\n          text\n          answeredOn\n          answeredByName\n        }\n      }\n    }\n    filingTracks {\n      taskId\n      bodyName\n      open\n      supplementOpen\n      maySend\n      maySupply\n      events {\n        id\n        kind\n        kindName\n        round\n        number\n        occurredOn\n        text\n        actorName\n        enteredAt\n      }\n    }\n    matterInForce {\n      id\n      institutionName\n      people {\n        id\n        name\n      }\n      fromOn\n      toOn\n      amountYuan\n      status\n      statusName\n      caseVersion\n      contentSha256\n      replacesCaseNumber\n      replacedByCaseNumber\n      implementedAt\n    }\n    villageContract {\n      id\n      person {\n        id\n        name\n      }\n      hospitalName\n      clinicName\n      kindName\n      startOn\n      endOn\n      status\n      statusName\n    }\n    changedPosting {\n      id\n      status\n      statusName\n      startOn\n      endOn\n      homeInstitutionName\n      hostInstitutionName\n      person {\n        id\n        name\n      }\n    }\n    postPlan {\n      institutionName\n      lines {\n        postName\n        count\n      }\n      total\n      documentNumber\n      validFrom\n    }\n    postings {\n      id\n      person {\n        id\n        name\n      }\n      homeInstitutionName\n      hostInstitutionName\n      startOn\n      endOn\n      status\n      statusName\n      ledgerEntries {\n        id\n        accountName\n        personName\n        entryKindName\n        count\n        fromOn\n        toOn\n      }\n    }\n    transfer {\n      id\n      fromInstitutionName\n      toInstitutionName\n      effectiveOn\n      planPostName\n      status\n      statusName\n      implementedAt\n      ledgerEntries {\n        id\n        accountName\n        personName\n        entryKindName\n        count\n        fromOn\n        toOn\n      }\n    }\n    posting {\n      id\n      status\n      statusName\n      startOn\n      endOn\n      homeInstitutionName\n      hostInstitutionName\n      implementedAt\n      ledgerEntries {\n        id\n        accountName\n        entryKindName\n        count\n        fromOn\n        toOn\n        documentNumber\n        recordedAt\n      }\n    }\n  }\n"): typeof import('./graphql').CaseFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Case($number: String!) {\n    case(number: $number) {\n      ...CaseFields\n    }\n  }\n"): typeof import('./graphql').CaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpinionAskFields on OpinionAsk {\n    id\n    caseNumber\n    caseTitle\n    stepName\n    moment\n    momentName\n    question\n    askedByName\n    askedBySeatTitle\n    targetName\n    askedAt\n    status\n    statusName\n    text\n    endedByName\n    endedAt\n    mayGive\n    mayWithdraw\n  }\n"): typeof import('./graphql').OpinionAskFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TogetherFields on ApprovalCase {\n    cancellation {\n      target {\n        number\n        title\n        status\n        statusName\n      }\n      requests {\n        number\n        title\n        status\n        statusName\n      }\n      waiting\n      mayRequest\n    }\n    collaboration {\n      mayCopy\n      unreadCopy\n      tasks {\n        taskId\n        stepName\n        bodyName\n        open\n        nudges\n        lastNudgedAt\n        mayTransfer\n        mayTakeBack\n        mayAsk\n        mayNudge\n        transfers {\n          id\n          kind\n          kindName\n          byName\n          bySeatTitle\n          toSeatTitle\n          toName\n          reason\n          at\n        }\n      }\n      asks {\n        ...OpinionAskFields\n      }\n      copies {\n        id\n        targetName\n        sentByName\n        sentAt\n        note\n        readings {\n          name\n          at\n        }\n      }\n      comments {\n        id\n        byName\n        at\n        text\n        retracted\n        retractionReason\n        mayRetract\n      }\n    }\n  }\n"): typeof import('./graphql').TogetherFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransferTargets($taskId: ID!) {\n    transferTargets(taskId: $taskId) {\n      seatId\n      title\n      holderName\n    }\n  }\n"): typeof import('./graphql').TransferTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollaborationCandidates($caseNumber: String!, $text: String) {\n    collaborationCandidates(caseNumber: $caseNumber, text: $text) {\n      kind\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CollaborationCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferTask($input: TransferInput!) {\n    transferTask(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').TransferTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackTask($input: TakeBackInput!) {\n    takeBackTask(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').TakeBackTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskOpinion($input: AskInput!) {\n    askOpinion(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').AskOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').GiveOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOpinionAsk($input: WithdrawAskInput!) {\n    withdrawOpinionAsk(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').WithdrawOpinionAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyCase($input: CopyInput!) {\n    copyCase(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CopyCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCopyRead($caseNumber: String!) {\n    markCopyRead(caseNumber: $caseNumber) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').MarkCopyReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnCase($input: CommentInput!) {\n    commentOnCase(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CommentOnCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetractComment($input: RetractCommentInput!) {\n    retractComment(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RetractCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NudgeTask($input: NudgeInput!) {\n    nudgeTask(input: $input) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').NudgeTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitCancellation($caseNumber: String!, $reason: String!, $idempotencyKey: ID!) {\n    submitCancellation(caseNumber: $caseNumber, reason: $reason, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitCancellationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitCancellation(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $reason: String!\n    $idempotencyKey: ID!\n  ) {\n    resubmitCancellation(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      reason: $reason\n      idempotencyKey: $idempotencyKey\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitCancellationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($filter: CaseFilter, $page: PageInput) {\n    cases(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        number\n        title\n        matterName\n        status\n        statusName\n        currentStepName\n        submitterName\n        submittedAt\n      }\n    }\n  }\n"): typeof import('./graphql').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CopiesToMe($unreadOnly: Boolean, $page: PageInput) {\n    copiesToMe(unreadOnly: $unreadOnly, page: $page) {\n      total\n      unread\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        status\n        statusName\n        targetName\n        sentByName\n        sentAt\n        note\n        readAt\n      }\n    }\n  }\n"): typeof import('./graphql').CopiesToMeDocument;
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
export function graphql(source: "\n  query Posts($on: CalendarDate, $institutionId: ID) {\n    posts(on: $on, institutionId: $institutionId) {\n      accountId\n      institutionId\n      institutionName\n      band\n      grade\n      postName\n      quota\n      borrowed\n      lent\n      occupied\n      reserved\n      free\n      overfilled\n      documentNumber\n    }\n  }\n"): typeof import('./graphql').PostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Projection($institutionId: ID) {\n    establishmentProjection(institutionId: $institutionId) {\n      from\n      to\n      accounts {\n        accountId\n        name\n        institutionName\n        resourceName\n        family\n        capped\n        lowestFree\n        lowestOn\n        firstBreachOn\n        steps {\n          on\n          verified\n          occupied\n          reserved\n          borrowed\n          lent\n          free\n        }\n      }\n      breaches {\n        kind\n        kindName\n        accountId\n        accountName\n        institutionName\n        from\n        until\n        shortfall\n        worstOn\n        cause\n      }\n    }\n  }\n"): typeof import('./graphql').ProjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostHolders($filter: PostHolderFilter, $page: PageInput) {\n    postHolders(filter: $filter, page: $page) {\n      total\n      items {\n        personId\n        staffNumber\n        name\n        institutionName\n        departmentName\n        titleName\n        titleLevelName\n        establishmentTypeName\n        heldPostName\n        heldPostInstitutionName\n        heldFrom\n        servingInstitutionName\n      }\n    }\n  }\n"): typeof import('./graphql').PostHoldersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerifiedPreview($input: VerifiedTotalsInput!) {\n    verifiedTotalsPreview(input: $input) {\n      changes {\n        name\n        resourceName\n        before\n        after\n        used\n        overFrom\n        over\n      }\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').VerifiedPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVerifiedTotals($input: VerifiedTotalsInput!) {\n    recordVerifiedTotals(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RecordVerifiedTotalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStructureRatio($input: StructureRatioInput!) {\n    setStructureRatio(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SetStructureRatioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AppointmentPreview($input: PostAppointmentInput!) {\n    postAppointmentPreview(input: $input) {\n      heldPostName\n      free\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').AppointmentPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointToPost($input: PostAppointmentInput!) {\n    appointToPost(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').AppointToPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPostAppointment($input: EndAppointmentInput!) {\n    endPostAppointment(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').EndPostAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostLoans {\n    postLoans {\n      id\n      fromInstitutionName\n      toInstitutionName\n      postName\n      count\n      fromOn\n      toOn\n      documentNumber\n      open\n    }\n  }\n"): typeof import('./graphql').PostLoansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LendPosts($input: PostLoanInput!) {\n    lendPosts(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').LendPostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPostLoan($input: EndPostLoanInput!) {\n    endPostLoan(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').EndPostLoanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostPlans {\n    postPlans {\n      id\n      institutionName\n      lines {\n        postName\n        count\n      }\n      total\n      documentNumber\n      documentDate\n      validFrom\n      isDemo\n      caseNumber\n    }\n    structureRatios {\n      id\n      institutionKindName\n      bands\n      senior\n      grades2to4\n      grades5to7\n      grades8to10\n      grades11to12\n      documentNumber\n      validFrom\n      isDemo\n    }\n  }\n"): typeof import('./graphql').PostPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutPostPlanInForce($input: PostPlanInput!) {\n    putPostPlanInForce(input: $input) {\n      __typename\n      ... on PostReceipt {\n        changed\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').PutPostPlanInForceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionDay($id: ID!, $on: CalendarDate, $staff: Boolean!, $page: PageInput) {\n    institutionHistory(institutionId: $id) {\n      names {\n        name\n        from\n        to\n      }\n      communities {\n        communityName\n        from\n        to\n      }\n      successorName\n      endedOn\n    }\n    establishment(on: $on) {\n      accountId\n      institutionId\n      resourceName\n      verified\n      occupied\n      reserved\n      free\n      overstaffed\n      documentNumber\n    }\n    posts(on: $on, institutionId: $id) {\n      accountId\n      postName\n      grade\n      quota\n      borrowed\n      lent\n      occupied\n      reserved\n      free\n      overfilled\n    }\n    coverage(from: $on, months: 12) {\n      institutionId\n      coveredToday\n      rule\n      gaps {\n        from\n        to\n      }\n    }\n    postHolders(filter: { on: $on, institutionId: $id }, page: $page) @include(if: $staff) {\n      total\n      items {\n        personId\n        staffNumber\n        name\n        departmentName\n        titleName\n        establishmentTypeName\n        heldPostName\n        servingInstitutionName\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionChanges($institutionId: ID, $kind: String, $page: PageInput) {\n    institutionChanges(institutionId: $institutionId, kind: $kind, page: $page) {\n      total\n      items {\n        id\n        kind\n        kindName\n        institutionId\n        institutionName\n        communityName\n        effectiveOn\n        documentNumber\n        documentDate\n        summary\n        lines {\n          label\n          before\n          after\n        }\n        people\n        recordedByName\n        recordedAt\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionChangePreview($input: InstitutionChangeInput!) {\n    institutionChangePreview(input: $input) {\n      summary\n      people\n      notes\n      lines {\n        label\n        before\n        after\n      }\n      openCases {\n        number\n        title\n      }\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionChangePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordInstitutionChange($input: InstitutionChangeInput!) {\n    recordInstitutionChange(input: $input) {\n      __typename\n      ... on InstitutionChange {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RecordInstitutionChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionFigures($institutionId: ID!, $on: CalendarDate!) {\n    institutionFigures(institutionId: $institutionId, on: $on) {\n      resource\n      resourceName\n      verified\n      occupied\n      reserved\n      hasTotal\n      total\n    }\n    communityChoices(on: $on) {\n      id\n      name\n      totals {\n        resource\n        verified\n      }\n    }\n  }\n"): typeof import('./graphql').InstitutionFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstitutionHistory($institutionId: ID!) {\n    institutionHistory(institutionId: $institutionId) {\n      names {\n        name\n        from\n        to\n      }\n      communities {\n        communityName\n        from\n        to\n      }\n      successorName\n      endedOn\n    }\n  }\n"): typeof import('./graphql').InstitutionHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Kinships($filter: KinshipFilter, $sort: KinshipSort, $page: PageInput) {\n    kinships(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        personA {\n          ...KinPersonFields\n        }\n        personB {\n          ...KinPersonFields\n        }\n        relation\n        relationName\n        source\n        sourceName\n        document\n        knownOn\n        ended\n        entries {\n          id\n          kindName\n          relationName\n          sourceName\n          document\n          knownOn\n          reason\n          actorName\n          enteredAt\n        }\n      }\n    }\n  }\n  fragment KinPersonFields on KinshipPerson {\n    id\n    name\n    staffNumber\n    place\n  }\n"): typeof import('./graphql').KinshipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KinshipPeople($text: String) {\n    kinshipPeople(filter: { text: $text }) {\n      ...KinPersonFields\n    }\n  }\n"): typeof import('./graphql').KinshipPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KinshipFindings($filter: KinshipFindingFilter, $page: PageInput) {\n    kinshipFindings(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        status\n        statusName\n        endedAt\n        stepName\n        bodyName\n        decidedOn\n        outcomeName\n        deciderName\n        subjectName\n        relationName\n        knownOn\n      }\n    }\n  }\n"): typeof import('./graphql').KinshipFindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterKinship($input: RegisterKinshipInput!) {\n    registerKinship(input: $input) {\n      __typename\n      ... on Kinship {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RegisterKinshipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectKinship($input: CorrectKinshipInput!) {\n    correctKinship(input: $input) {\n      __typename\n      ... on Kinship {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CorrectKinshipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndKinship($input: EndKinshipInput!) {\n    endKinship(input: $input) {\n      __typename\n      ... on Kinship {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').EndKinshipDocument;
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
export function graphql(source: "\n  mutation SubmitMatter($type: String!, $form: MatterForm!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitMatter(type: $type, form: $form, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitMatter(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $form: MatterForm!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitMatter(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      form: $form\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitMatterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($filter: MeetingFilter, $page: PageInput) {\n    meetings(filter: $filter, page: $page) {\n      total\n      items {\n        ...MeetingFields\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionFields on Meeting {\n    ...MeetingFields\n    endedAt\n    endedByName\n    endReason\n    mayRun\n    items {\n      taskId\n      caseNumber\n      caseTitle\n      matterName\n      stepName\n      contentSha256\n      onAgenda\n      state\n      stateName\n      rule\n      motionName\n      returnTargets {\n        key\n        name\n      }\n      recusals {\n        seatId\n        seatTitle\n        personName\n        reason\n        source\n      }\n      progress {\n        seatId\n        personName\n        voted\n      }\n      decisionId\n      outcome\n      outcomeName\n      opinion\n      tally {\n        ...TallyFields\n      }\n      votes {\n        ...VoteFields\n      }\n    }\n    reconsiderations {\n      id\n      decisionId\n      caseNumber\n      caseTitle\n      reason\n      carried\n      tally {\n        ...TallyFields\n      }\n      votes {\n        ...VoteFields\n      }\n    }\n  }\n"): typeof import('./graphql').SessionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...SessionFields\n    }\n  }\n"): typeof import('./graphql').MeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingItems($id: ID!, $page: PageInput) {\n    meeting(id: $id) {\n      id\n      waitingItems(page: $page) {\n        total\n        items {\n          taskId\n          caseNumber\n          caseTitle\n          matterName\n          stepName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WaitingItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reconsiderable($id: ID!) {\n    meeting(id: $id) {\n      id\n      reconsiderable {\n        decisionId\n        caseNumber\n        caseTitle\n        matterName\n        outcomeName\n        decidedOn\n        rule\n      }\n    }\n  }\n"): typeof import('./graphql').ReconsiderableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyVotes {\n    myVotes {\n      meetingId\n      taskId\n      seatId\n      bodyName\n      seatTitle\n      caseNumber\n      caseTitle\n      matterName\n      stepName\n      motionName\n      contentSha256\n      content {\n        key\n        label\n        value\n      }\n      calledAt\n      recusedFor\n      voted\n      votedCount\n      voterCount\n    }\n  }\n"): typeof import('./graphql').MyVotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareMeeting($input: PlanInput!) {\n    prepareMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').PrepareMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenMeeting($input: OpeningInput!) {\n    openMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').OpenMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMeeting($input: MeetingCancelInput!) {\n    cancelMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CancelMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAgendaItems($input: AgendaInput!) {\n    addAgendaItems(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').AddAgendaItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAgendaItem($input: ItemReasonInput!) {\n    removeAgendaItem(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RemoveAgendaItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderAgenda($input: AgendaInput!) {\n    orderAgenda(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').OrderAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAttendance($input: AttendanceChangeInput!) {\n    changeAttendance(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ChangeAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareRecusal($input: RecusalDeclarationInput!) {\n    declareRecusal(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').DeclareRecusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallVote($input: VoteCallInput!) {\n    callVote(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CallVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallVote($input: ItemReasonInput!) {\n    recallVote(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RecallVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastBallot($input: BallotInput!) {\n    castBallot(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CastBallotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseVote($input: CloseVoteInput!) {\n    closeVote(input: $input) {\n      __typename\n      ... on DecisionReceipt {\n        decisionId\n        outcomeName\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CloseVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveReconsideration($input: ReconsiderationInput!) {\n    moveReconsideration(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').MoveReconsiderationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseMeeting($input: MeetingCloseInput!) {\n    closeMeeting(input: $input) {\n      __typename\n      ...SessionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CloseMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Transfers($filter: PersonnelTransferFilter, $page: PageInput) {\n    transfers(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        person {\n          id\n          name\n        }\n        fromInstitutionName\n        toInstitutionName\n        effectiveOn\n        postName\n        planPostName\n        status\n        statusName\n      }\n    }\n  }\n"): typeof import('./graphql').TransfersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoveOptions {\n    postingKinds {\n      code\n      name\n      establishmentEffectName\n      documentNumber\n      defaultMonths\n      isPaired\n      needsDiscipline\n      givesEstablishment\n    }\n    institutions {\n      id\n      name\n      shortName\n      kind\n      kindName\n    }\n  }\n"): typeof import('./graphql').MoveOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransferPosts($on: CalendarDate!, $institutionId: ID!) {\n    posts(on: $on, institutionId: $institutionId) {\n      accountId\n      category\n      band\n      grade\n      postName\n      free\n      quota\n      borrowed\n      lent\n    }\n  }\n"): typeof import('./graphql').TransferPostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExchangePreview($input: ExchangeInput!) {\n    exchangePreview(input: $input) {\n      quotas {\n        ...QuotaFields\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').ExchangePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BatchPreview($input: BatchInput!) {\n    postingBatchPreview(input: $input) {\n      quotas {\n        ...QuotaFields\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').BatchPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransferPreview($input: PersonnelTransferInput!) {\n    transferPreview(input: $input) {\n      titleNote\n      quotas {\n        ...QuotaFields\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').TransferPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuotaFields on QuotaLine {\n    name\n    verified\n    occupied\n    reserved\n    free\n    documentNumber\n    tightestOn\n  }\n"): typeof import('./graphql').QuotaFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitExchange($input: ExchangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitExchange(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitExchangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitBatch($input: BatchInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPostingBatch(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitTransfer($input: PersonnelTransferInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitTransfer(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitExchange(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: ExchangeInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitExchange(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitExchangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitBatch(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: BatchInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPostingBatch(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitTransfer(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PersonnelTransferInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitTransfer(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitTransferDocument;
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
export function graphql(source: "\n  query PersonFile($personId: ID!, $on: CalendarDate, $recordedBy: CalendarDate) {\n    personFile(personId: $personId, on: $on, recordedBy: $recordedBy) {\n      personId\n      name\n      gender\n      birthDate\n      idNumberMasked\n      phoneMasked\n      employments {\n        institutionName\n        communityName\n        departmentName\n        postName\n        staffNumber\n        establishmentTypeName\n        from\n        to\n        current\n      }\n      titles {\n        name\n        levelName\n        grassrootsOnly\n        from\n        to\n        current\n      }\n      holdings {\n        kind\n        name\n        institutionName\n        from\n        to\n        current\n        documentNumber\n        caseNumber\n        recordedAt\n      }\n      services {\n        kindName\n        homeInstitutionName\n        hostInstitutionName\n        postName\n        from\n        to\n        current\n        caseNumber\n      }\n      placements {\n        roundId\n        roundName\n        documentNumber\n        institutionName\n        postName\n        zoneName\n        from\n        to\n        statusName\n        current\n        pauses {\n          from\n          to\n        }\n      }\n      seats {\n        bodyName\n        title\n        from\n        to\n        current\n      }\n      cases {\n        number\n        title\n        statusName\n        submittedAt\n      }\n    }\n  }\n"): typeof import('./graphql').PersonFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Returning($filter: ReturningFilter!, $sort: ReturningSort, $page: PageInput) {\n    returningPostings(filter: $filter, sort: $sort, page: $page) {\n      __typename\n      ... on ReturningPostingPage {\n        total\n        items {\n          id\n          personId\n          personName\n          titleName\n          kindName\n          homeInstitutionName\n          hostInstitutionName\n          postName\n          startOn\n          endOn\n          caseNumber\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ReturningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundFields on PlacementRound {\n    id\n    name\n    communityId\n    communityName\n    documentNumber\n    phase\n    phaseName\n    openedByName\n    openedAt\n    openingSha256\n    witnessesRequired\n    mayHold\n    mayWitness\n    posts {\n      code\n      institutionName\n      postName\n      zone {\n        code\n        name\n        years\n      }\n      places\n      left\n    }\n    candidates {\n      personId\n      name\n      score\n      rank\n      ticket\n      status\n      statusName\n      postCode\n      drawTicket\n      startOn\n    }\n    draws {\n      id\n      purpose\n      purposeName\n      algorithm\n      commitment\n      witnesses {\n        name\n        contribution\n        saidAt\n      }\n      secret\n      seed\n    }\n    entries {\n      id\n      takesPapers\n      sequence\n      type\n      text\n      note\n      actorName\n      enteredAt\n    }\n  }\n"): typeof import('./graphql').RoundFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacementRound($id: ID!) {\n    placementRound(id: $id) {\n      ...RoundFields\n    }\n  }\n"): typeof import('./graphql').PlacementRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacementRounds($page: PageInput) {\n    placementRounds(page: $page) {\n      total\n      items {\n        id\n        name\n        communityName\n        phase\n        phaseName\n        openedByName\n        openedAt\n        postCount\n        candidateCount\n      }\n    }\n  }\n"): typeof import('./graphql').PlacementRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacementRules {\n    placementRules {\n      communityId\n      communityName\n      documentNumber\n      isDemo\n      witnesses\n      zones {\n        code\n        name\n        years\n      }\n    }\n    institutions {\n      id\n      name\n      zone\n    }\n  }\n"): typeof import('./graphql').PlacementRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacementServices($filter: PlacementServiceFilter, $page: PageInput) {\n    placementServices(filter: $filter, page: $page) {\n      total\n      items {\n        roundId\n        roundName\n        personId\n        personName\n        institutionName\n        postName\n        zoneName\n        startOn\n        requiredDays\n        servedDays\n        remainingDays\n        fulfilledOn\n        status\n        statusName\n      }\n    }\n  }\n"): typeof import('./graphql').PlacementServicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPlacementRound($input: PlacementRoundInput!) {\n    openPlacementRound(input: $input) {\n      __typename\n      ... on PlacementRound {\n        id\n      }\n      ... on Refusal {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').OpenPlacementRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WitnessPlacementDraw($input: PlacementWitnessInput!) {\n    witnessPlacementDraw(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').WitnessPlacementDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealPlacementDraw($input: PlacementRevealInput!) {\n    revealPlacementDraw(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RevealPlacementDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChoosePlacement($input: PlacementChoiceInput!) {\n    choosePlacement(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ChoosePlacementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPlacement($input: PlacementAnswerInput!) {\n    answerPlacement(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').AnswerPlacementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPlacementService($input: PlacementServiceInput!) {\n    recordPlacementService(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RecordPlacementServiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelPlacementRound($input: PlacementCancelInput!) {\n    cancelPlacementRound(input: $input) {\n      __typename\n      ...RoundFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CancelPlacementRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostSchemeForm {\n    postSchemeForm {\n      submittable\n      published\n      steps\n      documentNumber\n      legalBasis\n    }\n  }\n"): typeof import('./graphql').PostSchemeFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostSchemePreview($input: PostSchemeDraftInput!) {\n    postSchemePreview(input: $input) {\n      rows {\n        category\n        band\n        grade\n        postName\n        proposed\n        current\n        occupied\n        reserved\n        overfilled\n      }\n      total\n      currentDocument\n      problems {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').PostSchemePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPostScheme($input: PostSchemeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPostScheme(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitPostSchemeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitPostScheme(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostSchemeInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPostScheme(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitPostSchemeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffSearch($filter: StaffFilter, $page: PageInput) {\n    staff(filter: $filter, sort: NAME, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        institutionId\n        institutionName\n        departmentName\n        postName\n        titleName\n        establishmentTypeName\n        idNumberMasked\n        onPosting\n        servingInstitutionName\n      }\n    }\n  }\n"): typeof import('./graphql').StaffSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostingOptions {\n    postingKinds {\n      code\n      name\n      establishmentEffectName\n      documentNumber\n      defaultMonths\n      isPaired\n      needsDiscipline\n      acrossCommunities\n      givesEstablishment\n    }\n    institutions {\n      id\n      name\n      shortName\n      kindName\n    }\n    neighbourCommunities {\n      id\n      name\n      institutions {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PostingOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostingPreview($input: PostingInput!) {\n    postingPreview(input: $input) {\n      endOn\n      quotas {\n        name\n        verified\n        occupied\n        reserved\n        free\n        documentNumber\n        tightestOn\n      }\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').PostingPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPosting($input: PostingInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPosting(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitPosting(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostingInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPosting(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostingAllowances($filter: PostingAllowanceFilter, $sort: PostingAllowanceSort, $page: PageInput) {\n    postingAllowances(filter: $filter, sort: $sort, page: $page) {\n      total\n      totalDays\n      totalYuan\n      items {\n        postingId\n        caseNumber\n        person {\n          id\n          name\n        }\n        kindName\n        homeInstitutionName\n        hostInstitutionName\n        month\n        days\n        amountYuan\n        payer\n        payerName\n        documentNumber\n        isDemo\n      }\n    }\n  }\n"): typeof import('./graphql').PostingAllowancesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostingPageFields on Posting {\n    id\n    caseNumber\n    kindName\n    person {\n      id\n      name\n    }\n    homeInstitutionName\n    hostInstitutionName\n    startOn\n    endOn\n    firstEndOn\n    postName\n    status\n    statusName\n    implementedAt\n    mayAskReturn\n    returnAsks {\n      id\n      communityName\n      toOn\n      reason\n      askedByName\n      askedAt\n    }\n    life {\n      actions\n      allowanceYuan\n      grades {\n        code\n        name\n      }\n      events {\n        id\n        text\n        note\n        assessor\n        documentNumber\n        caseNumber\n        actorName\n        occurredAt\n      }\n      suspensions {\n        id\n        fromOn\n        toOn\n        open\n      }\n      changes {\n        caseNumber\n        kindName\n        requestedAt\n        open\n        effectName\n        mayOpen\n      }\n      settlements {\n        settledAt\n        items {\n          label\n          value\n        }\n      }\n      overrides {\n        from\n        to\n        reason\n        askedByName\n        caseNumber\n        documentNumber\n      }\n      allowances {\n        month\n        days\n        amountYuan\n        payerName\n      }\n    }\n  }\n"): typeof import('./graphql').PostingPageFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostingPage($id: ID!) {\n    posting(id: $id) {\n      ...PostingPageFields\n    }\n  }\n"): typeof import('./graphql').PostingPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostingCreditPanel($postingId: ID!, $cutoff: CalendarDate) {\n    postingCredit(postingId: $postingId, cutoff: $cutoff) {\n      __typename\n      ... on PostingCredit {\n        cutoff\n        days\n        requiredDays\n        missingDays\n        met\n        levels\n        documentNumber\n        isDemo\n        legalBasis\n        lines {\n          postingId\n          caseNumber\n          hostInstitutionName\n          startOn\n          endOn\n          qualifies\n          days\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').PostingCreditPanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPostingChange($input: PostingChangeInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitPostingChange(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitPostingChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitPostingChange($input: PostingChangeAgainInput!, $idempotencyKey: ID!) {\n    resubmitPostingChange(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitPostingChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPostingEvent($input: PostingEventInput!) {\n    recordPostingEvent(input: $input) {\n      __typename\n      ...PostingPageFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RecordPostingEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskPostingReturn($input: PostingReturnAskInput!) {\n    askPostingReturn(input: $input) {\n      __typename\n      ...PostingPageFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').AskPostingReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageWarnings {\n    coverageWarnings {\n      institutionId\n      institutionName\n      gapFrom\n      gapTo\n      inDays\n      due\n      until\n      rule\n      overrides {\n        from\n        to\n        reason\n        askedByName\n        caseNumber\n        documentNumber\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageWarningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Postings($filter: PostingFilter, $page: PageInput) {\n    postings(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        kindName\n        person {\n          id\n          name\n        }\n        homeInstitutionName\n        hostInstitutionName\n        startOn\n        endOn\n        postName\n        status\n        statusName\n      }\n    }\n  }\n"): typeof import('./graphql').PostingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReceptionTermFields on ReceptionTerm {\n    since\n    workingDays\n    dueOn\n    daysLate\n    documentNumber\n  }\n"): typeof import('./graphql').ReceptionTermFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReceptionFields on ApprovalCase {\n    reception {\n      communityName\n      state\n      stateName\n      caseNumber\n      pending\n      mayRequest\n      mayOpen\n      term {\n        ...ReceptionTermFields\n      }\n    }\n    receivedPosting {\n      communityName\n      version\n      changedSince\n      outdated\n      voided\n      term {\n        ...ReceptionTermFields\n      }\n      mayOpen\n      sending {\n        number\n        title\n        status\n        statusName\n      }\n    }\n  }\n"): typeof import('./graphql').ReceptionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivablePostings($filter: ReceivablePostingFilter, $sort: ReceivablePostingSort, $page: PageInput) {\n    receivablePostings(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        caseId\n        caseNumber\n        person {\n          id\n          name\n        }\n        kindName\n        homeCommunityName\n        homeInstitutionName\n        hostInstitutionName\n        startOn\n        endOn\n        submittedAt\n        caseStatus\n        caseStatusName\n        state\n        stateName\n        receptionNumber\n        mayRequest\n        term {\n          ...ReceptionTermFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReceivablePostingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceivablePosting($caseNumber: String!) {\n    receivablePosting(caseNumber: $caseNumber) {\n      caseId\n      caseNumber\n      version\n      contentSha256\n      person {\n        id\n        name\n      }\n      kindName\n      homeCommunityName\n      homeInstitutionName\n      hostInstitutionId\n      hostInstitutionName\n      startOn\n      endOn\n      submittedAt\n      caseStatus\n      caseStatusName\n      state\n      stateName\n      receptionNumber\n      mayRequest\n      postingId\n      term {\n        ...ReceptionTermFields\n      }\n      content {\n        key\n        label\n        value\n      }\n    }\n  }\n"): typeof import('./graphql').ReceivablePostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPostingReception(\n    $input: PostingReceptionInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    submitPostingReception(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitPostingReceptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitPostingReception(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: PostingReceptionInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitPostingReception(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ...CaseFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitPostingReceptionDocument;
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
export function graphql(source: "\n  query Staff($filter: StaffFilter, $sort: StaffSort, $page: PageInput) {\n    staff(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        staffNumber\n        name\n        gender\n        birthDate\n        institutionName\n        departmentName\n        postName\n        titleName\n        titleLevelName\n        establishmentTypeName\n        idNumberMasked\n        phoneMasked\n        onPosting\n        onPlacement\n        servingInstitutionName\n      }\n    }\n  }\n"): typeof import('./graphql').StaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Zones {\n    institutions {\n      id\n      zone\n    }\n  }\n"): typeof import('./graphql').ZonesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Supervision($filter: SupervisionFilter, $sort: SupervisionSort, $page: PageInput) {\n    supervisionChoices {\n      bodies {\n        id\n        name\n      }\n      matters {\n        id\n        name\n      }\n    }\n    supervision(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        id\n        caseNumber\n        caseTitle\n        matterName\n        stepName\n        bodyName\n        openedAt\n        dueOn\n        daysLate\n        escalatedAt\n        lateReportedAt\n        lateReportedToName\n        nudges\n        lastNudgedAt\n        holders\n        blockedBy\n        awaits\n      }\n    }\n  }\n"): typeof import('./graphql').SupervisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyOpinionAsks($page: PageInput) {\n    myOpinionAsks(page: $page) {\n      total\n      items {\n        ...OpinionAskFields\n      }\n    }\n  }\n"): typeof import('./graphql').MyOpinionAsksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTasks($page: PageInput) {\n    myTasks(page: $page) {\n      total\n      items {\n        ...TaskFields\n      }\n    }\n  }\n"): typeof import('./graphql').MyTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFields on Task {\n    id\n    caseNumber\n    caseTitle\n    matterName\n    stepKey\n    stepName\n    stepKind\n    bodyId\n    bodyName\n    openedAt\n    dueOn\n    overdue\n    version\n    contentSha256\n    submitterName\n    onBehalfOfName\n    openAsks\n    transfer {\n      kindName\n      byName\n      reason\n    }\n    returnTargets {\n      key\n      name\n    }\n    votingRule {\n      attendanceNum\n      attendanceDen\n      majorityNum\n      majorityDen\n      majorityStrict\n      majorityOf\n      text\n    }\n  }\n"): typeof import('./graphql').TaskFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateStepFields on TemplateStep {\n    key\n    name\n    kind\n    kindName\n    actors {\n      code\n      name\n    }\n    dueWorkingDays\n    votingRule {\n      attendanceNum\n      attendanceDen\n      majorityNum\n      majorityDen\n      majorityStrict\n      majorityOf\n      deferralNum\n      deferralDen\n      deferralStrict\n      reconsiderationNum\n      reconsiderationDen\n      reconsiderationStrict\n      text\n    }\n    returnTo\n    reserves\n    clause\n    publicityWorkingDays\n    escalation {\n      afterWorkingDaysLate\n      to\n      toName\n    }\n  }\n"): typeof import('./graphql').TemplateStepFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparisonFields on TemplateComparison {\n    same\n    fields {\n      field\n      fieldName\n      before\n      after\n    }\n    steps {\n      key\n      name\n      change\n      changeName\n      fields {\n        field\n        fieldName\n        before\n        after\n      }\n    }\n  }\n"): typeof import('./graphql').ComparisonFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateVersionFields on TemplateVersion {\n    id\n    version\n    name\n    documentNumber\n    validFrom\n    status\n    statusName\n    publishedAt\n    publishedByName\n    reason\n  }\n"): typeof import('./graphql').TemplateVersionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftFields on TemplateDraft {\n    id\n    matterName\n    revision\n    name\n    documentNumber\n    openedByName\n    openedAt\n    changedByName\n    changedAt\n    mayManage\n    steps {\n      ...TemplateStepFields\n    }\n  }\n"): typeof import('./graphql').DraftFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainTemplates {\n    chainTemplates {\n      countyId\n      communityNames\n      matterType\n      matterName\n      mayManage\n      versions {\n        ...TemplateVersionFields\n      }\n      draft {\n        id\n        changedByName\n        changedAt\n      }\n    }\n  }\n"): typeof import('./graphql').ChainTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainTemplate($id: ID!) {\n    chainTemplate(id: $id) {\n      ...TemplateVersionFields\n      steps {\n        ...TemplateStepFields\n      }\n    }\n    chainTemplates {\n      matterType\n      matterName\n      versions {\n        id\n        version\n        statusName\n      }\n    }\n  }\n"): typeof import('./graphql').ChainTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateComparison($beforeId: ID!, $afterId: ID!) {\n    templateComparison(beforeId: $beforeId, afterId: $afterId) {\n      ...ComparisonFields\n    }\n  }\n"): typeof import('./graphql').TemplateComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateDraft($id: ID!) {\n    templateDraft(id: $id) {\n      ...DraftFields\n    }\n    bodies {\n      code\n      name\n      kind\n    }\n    institutions {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').TemplateDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateDraftCheck($input: TemplateDraftInput!, $on: CalendarDate) {\n    templateDraftCheck(input: $input, on: $on) {\n      __typename\n      ... on TemplateDraftCheck {\n        problems {\n          code\n          stepKey\n          message\n        }\n        changes {\n          ...ComparisonFields\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').TemplateDraftCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenTemplateDraft($countyId: ID!, $matterType: String!, $fromTemplateId: ID) {\n    openTemplateDraft(countyId: $countyId, matterType: $matterType, fromTemplateId: $fromTemplateId) {\n      __typename\n      ...DraftFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').OpenTemplateDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTemplateDraft($input: TemplateDraftInput!) {\n    saveTemplateDraft(input: $input) {\n      __typename\n      ...DraftFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SaveTemplateDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardTemplateDraft($draftId: ID!, $revision: Int!) {\n    discardTemplateDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on MatterTemplates {\n        matterType\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').DiscardTemplateDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishTemplateDraft($input: PublishTemplateInput!) {\n    publishTemplateDraft(input: $input) {\n      __typename\n      ...TemplateVersionFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').PublishTemplateDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChainForecastFields on ChainForecastView {\n    templateName\n    templateVersion\n    documentNumber\n    on\n    problems\n    steps {\n      key\n      name\n      kindName\n      opensOn\n      dueOn\n      tasks {\n        bodyCode\n        bodyName\n        able {\n          name\n          seatTitle\n          onBehalfOfName\n        }\n        barred {\n          name\n          seatTitle\n          onBehalfOfName\n          reason\n        }\n        vote {\n          entitled\n          recused {\n            name\n            seatTitle\n          }\n          quorumReachable\n          majorityReachable\n          rule\n        }\n        problem\n      }\n    }\n  }\n"): typeof import('./graphql').ChainForecastFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateTrial($draftId: ID!, $input: ChainTrialInput!) {\n    templateTrial(draftId: $draftId, input: $input) {\n      __typename\n      ...ChainForecastFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').TemplateTrialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainPreview($matterType: String!, $input: ChainTrialInput!) {\n    chainPreview(matterType: $matterType, input: $input) {\n      __typename\n      ...ChainForecastFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ChainPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VillageCertificateFields on VillageCertificate {\n    id\n    person {\n      id\n      name\n    }\n    kind\n    kindName\n    numberMasked\n    clinicId\n    clinicName\n    hospitalId\n    hospitalName\n    validFrom\n    validUntil\n    renewalOpensOn\n    status\n    statusName\n    lastAssessedOn\n    lastPassed\n    assessmentDueOn\n    assessmentOverdue\n    nextDue\n    nextDueOn\n    mayChange\n    mayReveal\n    entries {\n      id\n      type\n      text\n      note\n      actorName\n      enteredAt\n    }\n  }\n"): typeof import('./graphql').VillageCertificateFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageCertificates(\n    $filter: VillageCertificateFilter\n    $sort: VillageCertificateSort\n    $page: PageInput\n  ) {\n    villageCertificates(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        ...VillageCertificateFields\n      }\n    }\n  }\n"): typeof import('./graphql').VillageCertificatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageDoctors($clinicId: String, $text: String) {\n    villageDoctors(clinicId: $clinicId, text: $text) {\n      id\n      name\n      staffNumber\n      institutionName\n    }\n  }\n"): typeof import('./graphql').VillageDoctorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterVillageCertificate($input: VillageCertificateInput!) {\n    registerVillageCertificate(input: $input) {\n      __typename\n      ...VillageCertificateFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RegisterVillageCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeVillageCertificate($input: VillageCertificateChangeInput!) {\n    changeVillageCertificate(input: $input) {\n      __typename\n      ...VillageCertificateFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ChangeVillageCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealVillageCertificate($certificateId: ID!) {\n    revealVillageCertificate(certificateId: $certificateId) {\n      __typename\n      ... on VillageCertificateNumber {\n        number\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RevealVillageCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VillageContractFields on VillageContract {\n    id\n    caseNumber\n    person {\n      id\n      name\n    }\n    hospitalId\n    hospitalName\n    clinicId\n    clinicName\n    kind\n    kindName\n    startOn\n    endOn\n    retiresOn\n    lastDay\n    grossYuan\n    shares {\n      source\n      sourceName\n      amountYuan\n    }\n    status\n    statusName\n    suspensions {\n      from\n      to\n    }\n    signBy\n    alerts\n    renewsCaseNumber\n    renewedByCaseNumber\n    severanceYuan\n    severanceFormula\n    severanceSourceName\n    actions\n    entries {\n      id\n      type\n      on\n      text\n      note\n      actorName\n      enteredAt\n    }\n  }\n"): typeof import('./graphql').VillageContractFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageContracts($filter: VillageContractFilter, $sort: VillageContractSort, $page: PageInput) {\n    villageContracts(filter: $filter, sort: $sort, page: $page) {\n      total\n      items {\n        ...VillageContractFields\n      }\n    }\n  }\n"): typeof import('./graphql').VillageContractsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageContract($id: ID!) {\n    villageContract(id: $id) {\n      ...VillageContractFields\n    }\n  }\n"): typeof import('./graphql').VillageContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillagePreview($input: VillageEmploymentInput!, $caseNumber: String) {\n    villageEmploymentPreview(input: $input, caseNumber: $caseNumber) {\n      retiresOn\n      lastDay\n      notices\n      warnings {\n        ...RefusalFields\n      }\n    }\n  }\n"): typeof import('./graphql').VillagePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitVillage($input: VillageEmploymentInput!, $idempotencyKey: ID!, $attachmentIds: [ID!]) {\n    submitVillageEmployment(input: $input, idempotencyKey: $idempotencyKey, attachmentIds: $attachmentIds) {\n      __typename\n      ... on ApprovalCase {\n        number\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SubmitVillageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitVillage(\n    $caseNumber: String!\n    $expectedVersion: Int!\n    $input: VillageEmploymentInput!\n    $idempotencyKey: ID!\n    $attachmentIds: [ID!]\n  ) {\n    resubmitVillageEmployment(\n      caseNumber: $caseNumber\n      expectedVersion: $expectedVersion\n      input: $input\n      idempotencyKey: $idempotencyKey\n      attachmentIds: $attachmentIds\n    ) {\n      __typename\n      ... on ApprovalCase {\n        number\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ResubmitVillageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVillageContract($input: VillageContractEventInput!) {\n    recordVillageContract(input: $input) {\n      __typename\n      ...VillageContractFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').RecordVillageContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageSettlements($contractId: ID!) {\n    villageSettlements(contractId: $contractId) {\n      ending\n      endingName\n      clause\n      severanceYuan\n      formula\n      sourceName\n      balanceYuan\n      problem\n    }\n  }\n"): typeof import('./graphql').VillageSettlementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleVillageContract($input: VillageSettlementInput!) {\n    settleVillageContract(input: $input) {\n      __typename\n      ...VillageContractFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').SettleVillageContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrintVillageContract($contractId: ID!, $withNumbers: Boolean!) {\n    printVillageContract(contractId: $contractId, withNumbers: $withNumbers) {\n      __typename\n      ... on VillageContractText {\n        title\n        version\n        documentNumber\n        isDemo\n        parties\n        clauses {\n          heading\n          text\n        }\n        withNumbers\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').PrintVillageContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageFunds {\n    villageFunds {\n      id\n      hospitalId\n      hospitalName\n      source\n      sourceName\n      balanceYuan\n      receivedYuan\n      spentYuan\n      mayEnter\n    }\n  }\n"): typeof import('./graphql').VillageFundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageFundEntries($filter: VillageFundEntryFilter, $page: PageInput) {\n    villageFundEntries(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        hospitalName\n        sourceName\n        sequence\n        type\n        typeName\n        amountYuan\n        balanceYuan\n        on\n        documentNumber\n        note\n        reversed\n        mayReverse\n        actorName\n        enteredAt\n      }\n    }\n  }\n"): typeof import('./graphql').VillageFundEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceiveVillageFund($input: VillageFundInput!) {\n    receiveVillageFund(input: $input) {\n      __typename\n      ... on VillageFund {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ReceiveVillageFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverseVillageFundEntry($input: VillageFundReversalInput!) {\n    reverseVillageFundEntry(input: $input) {\n      __typename\n      ... on VillageFund {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').ReverseVillageFundEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VillageRunFields on VillagePayRun {\n    id\n    hospitalId\n    hospitalName\n    month\n    status\n    statusName\n    expected\n    paid\n    grossYuan\n    netYuan\n    employerYuan\n    shares {\n      source\n      sourceName\n      amountYuan\n    }\n    unpaid {\n      contractId\n      personName\n      forMonth\n      grossYuan\n      reason\n    }\n    mayPay\n    openedByName\n    openedAt\n    closedAt\n    closedByName\n  }\n"): typeof import('./graphql').VillageRunFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillagePayRuns($hospitalId: String, $page: PageInput) {\n    villagePayRuns(hospitalId: $hospitalId, page: $page) {\n      total\n      items {\n        ...VillageRunFields\n      }\n    }\n  }\n"): typeof import('./graphql').VillagePayRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillagePayRun($id: ID!) {\n    villagePayRun(id: $id) {\n      ...VillageRunFields\n    }\n  }\n"): typeof import('./graphql').VillagePayRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillagePayLines($filter: VillagePayLineFilter, $page: PageInput) {\n    villagePayLines(filter: $filter, page: $page) {\n      total\n      items {\n        id\n        runId\n        month\n        contractId\n        personName\n        type\n        typeName\n        forMonth\n        days\n        monthDays\n        grossYuan\n        shares {\n          source\n          sourceName\n          amountYuan\n        }\n        employerYuan\n        employerSourceName\n        workerYuan\n        netYuan\n        items {\n          name\n          employerYuan\n          workerYuan\n        }\n        documentNumber\n        note\n      }\n    }\n  }\n"): typeof import('./graphql').VillagePayLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenVillagePayRun($hospitalId: ID!, $month: String!) {\n    openVillagePayRun(hospitalId: $hospitalId, month: $month) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').OpenVillagePayRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayVillageRun($runId: ID!) {\n    payVillageRun(runId: $runId) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').PayVillageRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseVillagePayRun($runId: ID!) {\n    closeVillagePayRun(runId: $runId) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CloseVillagePayRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectVillagePay($input: VillagePayCorrectionInput!) {\n    correctVillagePay(input: $input) {\n      __typename\n      ...VillageRunFields\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql').CorrectVillagePayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageEmployers {\n    villageEmployers {\n      id\n      name\n      clinics {\n        id\n        name\n      }\n      maxTermMonths\n      endings {\n        code\n        name\n        of\n        severance\n        clause\n      }\n      documentNumber\n      isDemo\n      rights\n    }\n  }\n"): typeof import('./graphql').VillageEmployersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Institutions {\n    institutions {\n      id\n      name\n      shortName\n      kind\n      kindName\n    }\n  }\n"): typeof import('./graphql').InstitutionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
