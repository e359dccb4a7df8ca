package nezuku.faq.search;

/**
 * English words of working life that mean the same, a group a line; the first stands for all. What
 * is special to one company belongs into its {@code synonyms.txt}, or the aliases of its entries.
 */
final class EnglishSynonyms {
  private EnglishSynonyms() {}

  static final String GROUPS =
      """
      you: u, ya
      your: ur
      are: r
      why: y
      please: pls, plz
      tomorrow: tmrw, tmr
      tonight: 2nite
      today: 2day
      what: wat, wut
      people: ppl, folks
      should: shud, shld
      because: bcs, bc, cuz, cos
      someone: sum1, some1, somebody
      nobody: no1
      before: b4
      want: wanna
      how: hw
      where: wheres
      meeting: mtg, meetings
      account: acct, acc, accounts
      manager: mgr, boss, supervisor, superior, section head, line manager
      message: msg
      information: info
      application: app
      address: addr
      document: doc, docs, paper, papers, paperwork, documents
      number: num, no.
      salary: pay, wage, wages, paycheck, paycheque, payroll, pay check
      payslip: pay slip, pay stub, paystub, salary slip, wage slip
      payday: pay day
      leave: vacation, pto, time off, day off, days off, annual leave, paid leave, paid time off
      sick: ill, unwell, illness, sickness
      doctor: physician
      expense: expenses, reimbursement, reimburse, reimbursed, out of pocket, money back
      receipt: receipts, slip
      invoice: bill, bills, invoices
      supplier: vendor, vendors, suppliers, contractor
      outsource: outsourcing, bpo, outside company, outside firm, outside companies, outside firms, partner, partners
      customer: client, clients, customers, buyer, caller
      complaint: complain, complaining, grievance
      computer: pc, laptop, desktop, notebook, macbook
      phone: mobile, smartphone, iphone, android, cellphone, cell, handset, telephone
      password: passcode, pwd, pw, passphrase
      sign-in: login, log in, logon, sign in, log on, signing in, logging in
      two-factor: mfa, 2fa, authenticator, two factor, multi-factor
      email: mail, e-mail, emails, mails
      phishing: scam, suspicious mail, suspicious email, fraud
      colleague: coworker, co-worker, teammate, colleagues
      employee: staff, worker, workers, employees, personnel
      joiner: newcomer, new hire, new joiner, newbie, new employee, new starter
      resign: quit, resignation, leaving the company, another job, step down, quitting
      move: moved, moving house, relocate, new apartment, relocation
      baby: newborn, birth, pregnant, pregnancy, maternity, paternity, childbirth, child, kid, kids
      daycare: day care, nursery, childcare, child care, kindergarten
      wife: husband, spouse
      dependant: dependent, dependants, dependents, fuyo
      error: mistake, wrong, incorrect, erroneous, mistakes, errors, fault
      fix: repair, mend, correct, correction, corrected
      broken: broke, not working, doesn't work, defective, faulty, damaged
      lost: lose, missing, can't find, cannot find, misplaced, mislaid, cant find
      late: overdue, delayed, delay, tardy
      deadline: due date, due, cutoff, time limit, until when
      duration: how long
      start: begin, beginning, beginner, commence
      end: finish, finished, terminate
      stop: cease, halt, quit doing
      buy: purchase, buying, purchasing, acquire
      cost: price, fee, charge, charges, costs, fees
      money: cash, funds, fund
      refund: refunded, refunds
      send: submit, hand in, turn in, forward, sending, submission
      receive: got, get back, receipt of
      approve: approval, sign off, approver, authorize, authorise, authorization, permission, allow, allowed
      reject: refuse, decline, denied, deny, sent back, declined, rejected
      urgent: urgently, asap, rush, express, immediately, right away, emergency
      help: assist, assistance, support, aid
      hours: opening times, opening hours, business hours, open
      holiday: holidays, christmas, new year
      weekend: saturday, sunday
      train: training, course, lesson, lessons, seminar, workshop
      idea: suggestion, proposal, suggestions, ideas, propose, suggest
      change: update, modify, alter, edit, amend
      delete: remove, erase, cancel, disable, deactivate
      create: make, set up, open up, setup
      copy: duplicate
      secret: confidential, nda, confidentiality, classified
      share: hand over, sharing
      rule: policy, regulation, guideline, rules, policies
      measure: kpi, metric, indicator, figure, figures, metrics, kpis
      rework: redo, redone, re-do
      minutes: meeting notes, notes of the meeting
      agenda: topics, talking points
      task: to-do, todo, todos, action, action item, action items, actions, to-dos
      responsible: in charge, accountable
      taxi: cab, uber
      commute: commuting, commuter, teiki, way to work
      business trip: business travel, travelling for work, traveling for work
      certificate: proof, attestation
      printer: printing, print, copier
      teleworking: remote, remotely, home office, telework, work from home, working from home, wfh
      overtime: extra hours, work late, zangyo
      insurance: insured, hokensho
      """;
}
