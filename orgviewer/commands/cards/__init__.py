"""What may be typed of the cards of a chart, for whatever draws one."""
