"""Rules over a whole chart: which one holds first of each card, asked of all cards at once.

In: a whole chart with the rules of its spec. Out: arrays by place. May import: chart, relations, statistics,
model, numpy. Not for: how a card is marked (see `paint.cards.rule_marks`).
"""
