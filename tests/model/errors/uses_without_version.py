from pipegen import uses

uses("actions/checkout")
