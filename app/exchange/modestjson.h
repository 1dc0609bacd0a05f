// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Whether JSON holds no more values than the largest study: three bytes may become a hundred in memory. Says nothing
// about whether it is JSON at all.
bool isModestJson(const QByteArray &json);
