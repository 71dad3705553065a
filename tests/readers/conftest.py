from __future__ import annotations

import pytest
import yaml

from orgviewer.readers.syntax import yaml_events


@pytest.fixture(params=["libyaml", "python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Read with libyaml, then with the parser that stands in where it is missing."""
    if request.param == "python":
        monkeypatch.setattr(yaml_events, "LOADER", yaml.BaseLoader)
    elif not yaml.__with_libyaml__:
        pytest.skip("libyaml is not there")
    return str(request.param)
