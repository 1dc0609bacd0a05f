// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

// Removes events with their claims, notes and tags on them, and the passages and reporters that nothing else needs.
// Claims that were dated by one of them are no longer. The tags themselves stay.
Result<void> removeEvents(Study &study, const QList<EventId> &events);
