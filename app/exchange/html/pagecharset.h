// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// A web page's characters. In which encoding they are is told by the byte order mark, by who sent the page, by the page
// itself, and else by its bytes: UTF-8 where they can be that, GB18030 where they look like Chinese, windows-1252
// otherwise. What an encoding cannot mean becomes U+FFFD. Pure; any thread.
QString decodePage(const QByteArray &bytes, const QByteArray &sentCharset = {});
