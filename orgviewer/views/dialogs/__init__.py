"""Dialogs and what they say: each fits on the screen it is on, its buttons always in sight.

Not for: what single dialogs ask (see the rooms that they belong to). Imports Qt's widgets.
"""
