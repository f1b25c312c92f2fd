import { type LanguageRules, withoutAccents } from './rules.ts';

export const en: LanguageRules = {
  fold: withoutAccents,
  splitsAtApostrophe: false,
  capitalsAreNames: true,
  fillers: `question actually currently really maybe perhaps however regards dear sir madam pls plz u ur im ive id
    noorderlicht wondering wonder possible able like let keep keeps seem seems every through anyway else way
    gonna wanna gotta cant wont dont doesnt isnt didnt havent hasnt arent wasnt whats theres thats`,
  subjects: 'play playlist weather reminder remind book',
  alike: `bill, bills, invoice, invoices, statement, billing
    pay, paying, paid, payment, payments, settle
    cost, costs, price, prices, pricing, rate, rates, tariff, tariffs, how much, charge, fee, expensive
    cancel, cancelling, cancellation, terminate, end my, stop my, leave you, quit, give notice
    move, moving, moved, relocate, relocating, new house, new home, new flat, new address, new apartment, new place
    engineer, technician, installer, mechanic
    appointment, visit, come round, come by, slot
    outage, down, disruption, fault, cut off, no connection, offline, failure
    broken, not working, doesnt work, wont work, stopped working, faulty
    wifi, wi-fi, wireless, coverage, signal, reception
    modem, router, box, hub
    electricity, power, electric
    reading, readings
    meter, meters
    password, passwords, log in, login, sign in, logging in, locked out
    email, e-mail, mail, email address
    phone, call, telephone, ring, phone number, hotline
    address, located, office, based
    open, opening, close, closes, hours, opening hours, closed, closing, available
    refund*, owe, owe me, pay back, paid back, money back, reimburse*, get back, credit balance
    instalment, instalments, monthly amount, advance, advance payment, monthly payment, direct debit amount
    payment plan, arrangement, spread it, in debt, payment arrangement, in parts, spread, debt, debts, cannot pay, cant pay, cant afford, instalment plan
    solar, panels, feed in, feed-in, feedin, net metering, export
    dynamic, hourly, per hour, spot price, variable, hour
    died, death, deceased, passed away, dead, bereavement, late husband, late wife
    complain*, complaint, complain, dissatisfied, unhappy, ombudsman
    privacy, data, gdpr, personal data
    speed, gigabit, speeds, slow, fast, faster, mbit, mbps, bandwidth
    fibre, fiber, fibre optic, broadband
    tv, television, channel, channels, decoder, set top box
    reminder, late fee, overdue, penalty, late, collection costs
    switch, switching, join, come over, change provider, become a customer, transfer
    order, ordered, delivery, delivered, package, parcel, shipped, shipment
    contract, agreement, subscription
    expire, expires, runs out, run out, end date, ends, term, renewal
    child, children, kids, kid, son, daughter, parental
    blind, deaf, disabled, disability, wheelchair, hard of hearing, impaired, accessible
    business, company, commercial, corporate, self-employed, freelancer
    friend, friends, refer, referral, recommend
    surname, name, married, marriage, divorced, divorce, maiden
    return, send back, give back, bring back, hand in
    cooling off, cooling-off, withdraw, withdrawal, changed my mind, change my mind, second thoughts, regret
    direct debit, debited, debit, charged twice, take the money, taken, collect
    consumption, consume, usage, how much i use
    delete, erase, remove, deleted, erasure
    equipment, device, devices
    block, filter, blocking, child lock, parental control
    discount, bonus, reward, voucher, discount code
    higher, high, raise, raised, increase, increased, went up, go up
    lower, reduce, decrease, go down, lowered
    change, update, changed, changing, modify
    letter, post, mail address, postal
    smell, smells, stinks, odour, smelling
    picture, screen, freezes, stutters
    light, lights, led, blinking
    restart, reset, reboot, turn off and on
    estate, widow, widower, death certificate
    no, without, not any more, no longer, none`,
};
